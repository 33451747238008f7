package org.casewright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints for people, or with {@code --json} one object a line for machines. */
final class JsonOption {

    private static final JsonMapper MAPPER = new JsonMapper();

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec command;

    @Option(names = "--json", description = "Print JSON, one object a line, on standard output.")
    private boolean json;

    /** Prints one finding or result. */
    void print(String text, Map<String, ?> object) {
        spec().commandLine().getOut().println(json ? line(object) : text);
    }

    /** Says something to a person only. */
    void note(String text) {
        if (!json) {
            spec().commandLine().getErr().println(text);
        }
    }

    private static String line(Map<String, ?> object) {
        try {
            return MAPPER.writeValueAsString(new TreeMap<>(object));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A result could not be written as JSON", e);
        }
    }

    private CommandSpec spec() {
        if (command == null) {
            throw new IllegalStateException("JsonOption is used before picocli filled it");
        }
        return command;
    }
}

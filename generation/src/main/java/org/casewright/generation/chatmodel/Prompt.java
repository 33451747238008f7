package org.casewright.generation.chatmodel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.internal.Digests;

/** A versioned prompt out of the jar: its parts, with places to fill. */
final class Prompt {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)\\}");

    private final String name;
    private final String text;

    private Prompt(String name, String text) {
        this.name = name;
        this.text = text;
    }

    static Prompt load(String name) {
        try (InputStream in = Prompt.class.getResourceAsStream("prompts/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The jar lacks its prompt " + name);
            }
            return new Prompt(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which prompt it was, to the byte. */
    String provenance() {
        return name + " sha256:" + Digests.sha256(text);
    }

    /** A part with its places filled, in one pass: what fills a place is never looked at for places again. */
    String part(String part, Map<String, String> values) {
        String head = "=== " + part + " ===\n";
        int start = text.indexOf(head);
        if (start < 0) {
            throw new IllegalStateException("Prompt " + name + " lacks its part " + part);
        }
        int end = text.indexOf("\n=== ", start + head.length());
        String body = text.substring(start + head.length(), end < 0 ? text.length() : end)
                .strip();
        return PLACE.matcher(body)
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}

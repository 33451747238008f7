package org.casewright.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the small lists of words and rules that lie in a jar beside the class that uses them. */
public final class ResourceLines {

    private ResourceLines() {}

    /**
     * The lines that are neither empty nor comments, in order.
     *
     * @param in of the resource, opened by the class beside it, since a module shows its resources to nobody else;
     *     closed here
     * @param name of the resource, for the message
     * @throws IllegalStateException if there is no such resource
     */
    public static List<String> of(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new IllegalStateException("The jar lacks its resource " + name + "; build it again");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

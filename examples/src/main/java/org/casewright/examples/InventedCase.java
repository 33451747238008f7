package org.casewright.examples;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The shipped example: the invented Marlowe-Finch family, a home visit and a conference. */
public final class InventedCase {

    /** Its files, by name. */
    public static final List<String> FILES = List.of(
            "case.json",
            "worker.json",
            "chair.json",
            "home-visit.wav",
            "home-visit.srt",
            "home-visit-notes.txt",
            "conference.vtt",
            "conference.docx",
            "noise.txt");

    private InventedCase() {}

    /**
     * Opens one of its files.
     *
     * @param name one of {@link #FILES}
     * @return a stream that the caller closes
     * @throws IOException if there is no such file
     */
    public static InputStream open(String name) throws IOException {
        InputStream in = FILES.contains(name) ? InventedCase.class.getResourceAsStream(name) : null;
        if (in == null) {
            throw new FileNotFoundException(name);
        }
        return in;
    }
}

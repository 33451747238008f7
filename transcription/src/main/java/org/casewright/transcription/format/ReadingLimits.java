package org.casewright.transcription.format;

/**
 * How much a reader takes in before it says no. A file beyond a limit is refused, never read in part.
 *
 * @param maxBytes of the file as it is
 * @param maxLines of text, paragraphs or intervals
 * @param maxLineChars in one line
 * @param maxExpandedBytes of everything in a Word file once unpacked
 * @param maxParts in a Word file
 */
public record ReadingLimits(int maxBytes, int maxLines, int maxLineChars, int maxExpandedBytes, int maxParts) {

    private static final ReadingLimits STANDARD = new ReadingLimits(16 << 20, 1_000_000, 1_000_000, 64 << 20, 2_000);

    /** @throws IllegalArgumentException if a limit is less than 1 */
    public ReadingLimits {
        if (Math.min(Math.min(maxBytes, maxLines), Math.min(maxLineChars, Math.min(maxExpandedBytes, maxParts))) < 1) {
            throw new IllegalArgumentException("each limit must be 1 or more");
        }
    }

    /** 16 MB a file (four hours of talk are under one), a million lines, a million characters a line, 64 MB unpacked. */
    public static ReadingLimits standard() {
        return STANDARD;
    }
}

package org.casewright.transcription.format;

/** Tells files by their first bytes. */
final class Signatures {

    private Signatures() {}

    static boolean isZip(byte[] bytes) {
        return FileText.startsWith(bytes, 'P', 'K', 3, 4) || FileText.startsWith(bytes, 'P', 'K', 5, 6);
    }

    /** @throws UnreadableTranscriptException if it is a kind of file that no transcript is in, saying what to do */
    static void refuseForeign(byte[] bytes) {
        if (bytes.length == 0) {
            throw refusal("it is empty", "Export it again, or choose another file.");
        }
        if (FileText.startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw refusal(
                    "it is an old Word file, or one locked with a password",
                    "Open it in Word and save it as .docx without a password.");
        }
        if (FileText.startsWith(bytes, '%', 'P', 'D', 'F')) {
            throw refusal("it is a PDF", "Export the transcript as .vtt or .docx.");
        }
        if (FileText.startsWith(bytes, '{', '\\', 'r', 't', 'f')) {
            throw refusal("it is rich text", "Open it in Word and save it as .docx.");
        }
        if (FileText.startsWith(bytes, 'R', 'I', 'F', 'F') || FileText.startsWith(bytes, 'I', 'D', '3')) {
            throw refusal("it is a recording", "Let an engine transcribe it instead.");
        }
    }

    private static UnreadableTranscriptException refusal(String trouble, String remedy) {
        return new UnreadableTranscriptException(null, "", trouble, remedy);
    }
}

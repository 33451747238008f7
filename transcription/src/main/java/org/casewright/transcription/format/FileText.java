package org.casewright.transcription.format;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The bytes of a text file as text: UTF-8, UTF-16 with a byte order mark, or plain Windows-1252. A file that mixes
 * encodings is refused, since a guess would change names.
 */
final class FileText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String RESAVE = "Open it in the tool it came from and save it as UTF-8.";

    private FileText() {}

    /** @throws UnreadableTranscriptException if it is in no one of the encodings, or no text at all */
    static String of(byte[] bytes) {
        String text = decode(bytes);
        if (text.startsWith("\uFEFF")) {
            text = text.substring(1);
        }
        refuseBinary(text);
        return text.replace('\0', '\uFFFD');
    }

    private static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return strict(bytes, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return strict(bytes, StandardCharsets.UTF_16BE);
        }
        int bad = firstBad(bytes);
        if (bad < 0) {
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF) || hasUtf8BeyondAscii(bytes)) {
            throw refusal("line " + lineOf(bytes, bad), "its letters are not all in one encoding", RESAVE);
        }
        return strict(bytes, WINDOWS_1252);
    }

    private static String strict(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refusal("", "its letters are in no encoding that is known here", RESAVE);
        }
    }

    /** Where the bytes stop being UTF-8; -1 if they never do. */
    private static int firstBad(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        CoderResult result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError() ? in.position() : -1;
    }

    /** Whether some letter beyond ASCII is plainly UTF-8: a lead byte with all its followers. */
    private static boolean hasUtf8BeyondAscii(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            int followers = lead >= 0xC2 && lead < 0xE0 ? 1 : lead >= 0xE0 && lead < 0xF0 ? 2 : 0;
            if (followers > 0
                    && i + followers < bytes.length
                    && isFollower(bytes[i + 1])
                    && isFollower(bytes[i + followers])) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFollower(byte b) {
        return (b & 0xC0) == 0x80;
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (int i = 0; i < position; i++) {
            if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
                line++;
            }
        }
        return line;
    }

    /** One control character in a hundred, or a zero byte among the first, is not text. */
    private static void refuseBinary(String text) {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' ? 1 : 0;
        }
        if (controls * 100L > text.length()) {
            throw refusal("", "it is not text", "Give the transcript file itself, as text, captions or .docx.");
        }
    }

    private static UnreadableTranscriptException refusal(String place, String trouble, String remedy) {
        return new UnreadableTranscriptException(null, place, trouble, remedy);
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}

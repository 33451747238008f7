package org.casewright.transcription.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file's content with the format it was found to have. */
final class TranscriptText {

    private final TranscriptFormat format;
    private final String text;
    private final Lines lines;
    private final Optional<String> voice;

    private TranscriptText(TranscriptFormat format, String text, Lines lines, Optional<String> voice) {
        this.format = format;
        this.text = text;
        this.lines = lines;
        this.voice = voice;
    }

    /** @throws UnreadableTranscriptException if no format fits */
    static TranscriptText of(byte[] bytes, TranscriptFile file, ReadingLimits limits) {
        Signatures.refuseForeign(bytes);
        boolean word = file.format().map(TranscriptFormat.WORD::equals).orElseGet(() -> Signatures.isZip(bytes));
        if (word) {
            return new TranscriptText(TranscriptFormat.WORD, "", Lines.of(WordText.lines(bytes, limits)), file.voice());
        }
        String text = FileText.of(bytes);
        if (text.isBlank()) {
            throw new UnreadableTranscriptException(
                    file.format().orElse(null), "", "it is empty", "Export it again, or choose another file.");
        }
        @Nullable
        TranscriptFormat told = file.format().isPresent() ? file.format().get() : bySignature(text);
        Lines lines = Lines.of(text, limits, told);
        TranscriptFormat format = told == null ? byLines(lines, file.extension()) : told;
        return new TranscriptText(format, text, lines, file.voice());
    }

    TranscriptFormat format() {
        return format;
    }

    /** The text of a stored transcript. */
    String stored() {
        return text;
    }

    List<Caption> captions() {
        List<Caption> captions = switch (format) {
            case WEBVTT -> Labels.takeOff(WebVtt.captions(lines));
            case SUBRIP -> Labels.takeOff(SubRip.captions(lines));
            case WORD -> word();
            case NAMED_LINES -> TeamsLayout.fits(lines) ? TeamsLayout.captions(lines) : NamedLines.captions(lines);
            case TEXTGRID -> TextGrid.captions(text, voice);
            case STORED -> throw new IllegalStateException("a stored transcript holds no captions");
        };
        return voice.isEmpty() ? captions : captions.stream().map(this::voiced).toList();
    }

    private Caption voiced(Caption caption) {
        return caption.voice().isPresent() ? caption : caption.saidBy(voice.orElseThrow(), caption.text());
    }

    private List<Caption> word() {
        if (TeamsLayout.fits(lines)) {
            return TeamsLayout.captions(lines);
        }
        if (NamedLines.fits(lines)) {
            return NamedLines.captions(lines);
        }
        throw new UnreadableTranscriptException(
                TranscriptFormat.WORD,
                "",
                "it names no voices",
                "Give the .docx that Teams exports, or put a name and a colon before each person's words.");
    }

    private static @Nullable TranscriptFormat bySignature(String text) {
        if (WebVtt.fits(text)) {
            return TranscriptFormat.WEBVTT;
        }
        if (TextGrid.fits(text)) {
            return TranscriptFormat.TEXTGRID;
        }
        String start = text.substring(0, Math.min(text.length(), 200)).strip();
        return start.startsWith("{") && start.contains("casewright/") ? TranscriptFormat.STORED : null;
    }

    private static TranscriptFormat byLines(List<String> lines, String extension) {
        if (SubRip.fits(lines)) {
            return TranscriptFormat.SUBRIP;
        }
        if (TeamsLayout.fits(lines) || NamedLines.fits(lines)) {
            return TranscriptFormat.NAMED_LINES;
        }
        if (lines.get(0).startsWith("{") || lines.get(0).startsWith("[{")) {
            throw new UnreadableTranscriptException(
                    TranscriptFormat.STORED,
                    "",
                    "it is JSON of another tool",
                    "Export the transcript as .vtt, .srt or .docx.");
        }
        TranscriptFormat promised = switch (extension.toLowerCase(Locale.ROOT)) {
            case "vtt" -> TranscriptFormat.WEBVTT;
            case "srt" -> TranscriptFormat.SUBRIP;
            case "docx" -> TranscriptFormat.WORD;
            case "textgrid" -> TranscriptFormat.TEXTGRID;
            default -> null;
        };
        throw new UnreadableTranscriptException(
                promised,
                "",
                promised == null ? "it is in no format that is known here" : "its content is not of that format",
                "Give WebVTT, SubRip, a Teams .docx, a TextGrid, or text with a name and a colon before each person's"
                        + " words.");
    }
}

package org.casewright.transcription.format;

/** The forms a transcript file may have. */
public enum TranscriptFormat {
    /** W3C captions, as Teams, Zoom and most video tools export them. */
    WEBVTT("webvtt", "WebVTT"),
    /** The older captions with numbered blocks and a comma before the milliseconds. */
    SUBRIP("subrip", "SubRip"),
    /** A Word file: what Teams exports, older or newer, or typed lines of {@code Name: words}. */
    WORD("word", "a Word transcript"),
    /** Text with a voice before each line: {@code Name: words} or {@code [doctor] words}. */
    NAMED_LINES("named-lines", "text with a name before each line"),
    /** Praat's annotation of a recording, one tier a voice. */
    TEXTGRID("textgrid", "a Praat TextGrid"),
    /** A transcript that Casewright stored. */
    STORED("casewright", "a stored Casewright transcript");

    private final String id;
    private final String words;

    TranscriptFormat(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As it stands in {@code Transcript.madeBy()}, such as {@code webvtt}. */
    public String id() {
        return id;
    }

    /** As a reader calls it, such as "WebVTT". */
    String words() {
        return words;
    }
}

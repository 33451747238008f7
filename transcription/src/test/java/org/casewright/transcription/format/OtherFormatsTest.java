package org.casewright.transcription.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.transcription.format.Files.file;
import static org.casewright.transcription.format.Files.read;
import static org.casewright.transcription.format.Files.resource;
import static org.casewright.transcription.format.Files.said;
import static org.casewright.transcription.format.Files.span;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.casewright.core.json.StoredForm;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A transcript reader")
class OtherFormatsTest {

    @Nested
    @DisplayName("given SubRip")
    class SubRipFiles {

        @Test
        @DisplayName("forgives missing numbers and blank lines, and takes off styles and names")
        void forgives() {
            Transcript transcript = read(resource("visit.srt"));

            assertThat(transcript.madeBy()).isEqualTo("subrip");
            assertThat(said(transcript))
                    .containsExactly(
                            "Ada: Hello Tansy. What would you like to tell me today?",
                            "Tansy: I don't like it when they shout.",
                            "Ada: When was that?",
                            "Tansy: On Sunday. I counted to 10");
            assertThat(transcript.segments().get(3).time()).contains(span(72_000, 74_000));
        }

        @Test
        @DisplayName("reads Windows line ends the same way")
        void reads_windows_line_ends() {
            String unix = new String(resource("visit.srt"), StandardCharsets.UTF_8);

            assertThat(read(unix.replace("\n", "\r\n")).segments())
                    .isEqualTo(read(unix).segments());
            assertThat(read(unix.replace("\n", "\r")).segments())
                    .isEqualTo(read(unix).segments());
        }

        @Test
        @DisplayName("keeps words whose times cannot be read, and numbers that are words")
        void keeps_words() {
            Transcript transcript =
                    read("1\n00:00:01,000 --> 00:00:02,000\n7\n\n2\n00:00:9x,000 --> 00:00:04,000\nHello <3.\n\n3\n"
                            + "00:00:05,000 --> 00:00:06,000\n\n");

            assertThat(said(transcript)).containsExactly("7", "Hello <3.", "");
            assertThat(transcript.segments().get(1).time()).isEmpty();
        }

        @Test
        @DisplayName("refuses a file that is cut off, with the line")
        void refuses_what_is_cut_off() {
            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read("1\n00:00:01,000 --> 00:00:02,000\nHello\n\n2\n00:00:03,0"))
                    .withMessage("The transcript cannot be read as SubRip: line 6: the time line is broken off. The"
                            + " file may have been cut short: export it again, or mend that line.");
        }
    }

    @Nested
    @DisplayName("given text with names")
    class NamedLineFiles {

        @Test
        @DisplayName("joins lines to their voice and does not take a sentence for a voice")
        void joins_lines() {
            Transcript transcript = read(resource("visit.txt"));

            assertThat(transcript.madeBy()).isEqualTo("named-lines");
            assertThat(said(transcript))
                    .containsExactly(
                            "Home visit, typed by Ada Lanternwick",
                            "Ada Lanternwick: Hello Tansy. What would you like to tell me?",
                            "Tansy: I don't like it when they shout. She said: stop it.",
                            "Ada Lanternwick: When was that?",
                            "Nettle Dewsnap (health visitor): I weighed Wren on 1 October. 10:30 it was.");
            assertThat(transcript.segments().get(3).time()).contains(span(65_000, 65_000));
        }

        @Test
        @DisplayName("knows voices in brackets, and leaves captions alone")
        void knows_brackets() {
            assertThat(said(read("[doctor] hi , martha .\n[patient] hello .\n[laughter]\n[doctor] well ?\n")))
                    .containsExactly("doctor: hi , martha .", "patient: hello . [laughter]", "doctor: well ?");
        }

        @Test
        @DisplayName("knows bold names and small letters")
        void knows_bold_names() {
            assertThat(said(read("**Ada:** Hello.\n**Tansy**: Hi.\n**Ada:** Well?\n")))
                    .containsExactly("Ada: Hello.", "Tansy: Hi.", "Ada: Well?");
            assertThat(said(read("worker: hello\nchild: hi\nworker: well\nchild: yes\n")))
                    .containsExactly("worker: hello", "child: hi", "worker: well", "child: yes");
        }

        @Test
        @DisplayName("reads a Teams transcript that was copied as text")
        void reads_copied_teams_text() {
            assertThat(said(read("Ada started transcription\nAda   0:03\nHello.\nTansy   1:02:07\nHi.\nThere.\n")))
                    .containsExactly("Ada: Hello.", "Tansy: Hi. There.");
        }

        @Test
        @DisplayName("refuses a letter, which names no voices")
        void refuses_a_letter() {
            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read("Dear Ada,\nthank you for coming.\nYours,\nMarigold\n"))
                    .withMessageContaining("it is in no format that is known here");
        }
    }

    @Nested
    @DisplayName("given TextGrids")
    class TextGridFiles {

        @Test
        @DisplayName("joins a pair of them by time")
        void joins_a_pair() {
            Transcript transcript = new TranscriptReader(ReadingLimits.standard())
                    .readTogether(List.of(voice("doctor"), voice("patient")));

            assertThat(transcript.madeBy()).isEqualTo("textgrid");
            assertThat(said(transcript))
                    .containsExactly("doctor: Hello? I said \"hello\".", "patient: Hello there.", "doctor: Good.");
            assertThat(transcript.segments().get(1).time()).contains(span(1_500, 6_250));
        }

        @Test
        @DisplayName("takes each tier of one file for a voice, in the short form too")
        void takes_each_tier_for_a_voice() {
            assertThat(said(read("""
                            File type = "ooTextFile"
                            Object class = "TextGrid"

                            0
                            4
                            <exists>
                            2
                            "IntervalTier"
                            "Tansy"
                            0
                            4
                            1
                            2
                            4
                            "Hi."
                            "IntervalTier"
                            "Ada"
                            0
                            4
                            1
                            0
                            2
                            "Hello."
                            """))).containsExactly("Ada: Hello.", "Tansy: Hi.");
        }

        @Test
        @DisplayName("refuses one that is cut off or damaged, with the line")
        void refuses_damaged() {
            String whole = new String(resource("day1_doctor.TextGrid"), StandardCharsets.UTF_8);

            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read(whole.substring(0, whole.indexOf("\"Good"))))
                    .withMessage(
                            "The transcript cannot be read as a Praat TextGrid: line 26: it ends before the text of"
                                    + " an interval. Save it again from Praat, as a text file, or mend that line.");
            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read(whole.replace("\"Good.\"", "\"Good.")))
                    .withMessageContaining("line 26: a quotation mark is not closed");
            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read(whole.replace("intervals: size = 3", "intervals: size = 3e9")))
                    .withMessageContaining("line 14: the size of a tier is not possible");
        }

        private TranscriptFile voice(String name) {
            return TranscriptFile.builder()
                    .title("Consultation")
                    .voice(name)
                    .content(() -> new ByteArrayInputStream(resource("day1_" + name + ".TextGrid")))
                    .build();
        }
    }

    @Nested
    @DisplayName("given a stored transcript")
    class StoredFiles {

        @Test
        @DisplayName("gives it back with its own source and ids")
        void gives_it_back() {
            Transcript transcript = read(resource("teams.vtt"));

            assertThat(read(StoredForm.TRANSCRIPT.write(transcript))).isEqualTo(transcript);
        }

        @Test
        @DisplayName("refuses one that was changed")
        void refuses_changed() {
            String stored = StoredForm.TRANSCRIPT.write(read(resource("teams.vtt")));

            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read(stored.replace("\"segments\"", "\"segment\"")))
                    .withMessageContaining("it is damaged");
            assertThatExceptionOfType(UnreadableTranscriptException.class)
                    .isThrownBy(() -> read("{\"results\": []}"))
                    .withMessageContaining("it is JSON of another tool");
        }
    }

    @Test
    @DisplayName("takes the format at its word if told")
    void takes_the_format_at_its_word() {
        TranscriptFile told = TranscriptFile.builder()
                .title("Visit")
                .language("en-GB")
                .format(TranscriptFormat.NAMED_LINES)
                .content(() -> new ByteArrayInputStream("nobody is named here".getBytes(StandardCharsets.UTF_8)))
                .build();

        Transcript transcript = new TranscriptReader(ReadingLimits.standard()).read(told);

        assertThat(said(transcript)).containsExactly("nobody is named here");
        assertThat(transcript.language()).isEqualTo("en-GB");
        assertThat(file(new byte[0]).toString()).isEqualTo("TranscriptFile[withheld]");
    }
}

package org.casewright.core.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.casewright.core.Progress;
import org.casewright.core.oversight.Processor;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.EngineProfile.Ability;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.UnreadableRecordingException;
import org.casewright.core.speech.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of a speech engine")
class SpeechToTextContractTest {

    @TestFactory
    @DisplayName("catches an engine that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(SpeechToTextContract.class, SpeechToTextContractTest.class);
    }

    @Nested
    @DisplayName("passes an engine with every ability, which")
    class PassesTheRightOne extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.by(segments -> segments);
        }
    }

    abstract static class OnTone extends SpeechToTextContract {
        @Override
        protected Recording speech() {
            return AlteredEngine.speech();
        }
    }

    @Breaks("profile_stays_the_same")
    static class ChangesItsProfile extends OnTone {
        @Override
        protected SpeechToText engine() {
            AtomicInteger asked = new AtomicInteger();
            SpeechToText right = AlteredEngine.by(segments -> segments);
            return new SpeechToText() {
                @Override
                public EngineProfile profile() {
                    EngineProfile profile = right.profile();
                    return new EngineProfile(
                            profile.processor(), Set.of("en-" + asked.incrementAndGet()), profile.abilities());
                }

                @Override
                public Transcript transcribe(Recording recording, Progress progress) {
                    return right.transcribe(recording, progress);
                }
            };
        }
    }

    @Breaks("says_what_it_was_made_from")
    static class SignsAsAnother extends OnTone {
        @Override
        protected SpeechToText engine() {
            AlteredEngine right = AlteredEngine.by(segments -> segments);
            EngineProfile other = new EngineProfile(
                    new Processor("another", Processor.Location.IN_PROCESS), Set.of("en"), Set.of(Ability.values()));
            return new AlteredEngine(right, other, segments -> segments);
        }
    }

    @Breaks({"hears_speech", "gives_every_segment_its_time", "gives_confidence_as_declared"})
    static class HearsNothing extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.by(segments -> List.of());
        }
    }

    @Breaks({"gives_every_segment_its_time", "gives_word_times_as_declared"})
    static class ForgetsTimes extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.byEach(
                    each -> new Segment(Optional.empty(), each.speaker(), each.text(), each.words()));
        }
    }

    @Breaks("gives_segments_in_order")
    static class OverlapsSegments extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.by(segments -> List.of(
                    AlteredEngine.segment(0, 1_001, "hello", "Tansy"),
                    AlteredEngine.segment(1_000, 1_900, "good", "morning")));
        }
    }

    @Breaks("stays_within_the_recording")
    static class RunsPastTheEnd extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.by(segments -> List.of(AlteredEngine.segment(0, 2_001, "hello", "Tansy")));
        }
    }

    @Breaks("gives_nothing_for_silence")
    static class HearsVoicesInSilence extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> {
                Transcript heard = right.transcribe(recording, progress);
                return new Transcript(
                        heard.source(),
                        heard.language(),
                        heard.madeBy(),
                        List.of(AlteredEngine.segment(0, 900, "thank", "you")));
            });
        }
    }

    @Breaks("two_threads_do_not_disturb_each_other")
    static class MixesItsThreads extends OnTone {
        @Override
        protected SpeechToText engine() {
            AtomicInteger shared = new AtomicInteger();
            return AlteredEngine.byEach(each -> new Segment(
                    each.time(), each.speaker(), each.text() + " " + shared.incrementAndGet(), each.words()));
        }
    }

    @Breaks({"tells_progress", "stops_when_told"})
    static class TellsNoProgress extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> right.transcribe(recording, Progress.unwatched()));
        }
    }

    @Breaks("tells_progress")
    static class TellsProgressThatFalls extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) ->
                    right.transcribe(recording, (done, total) -> progress.report(total - done, total)));
        }
    }

    @Breaks("tells_progress")
    static class TellsProgressPastTheEnd extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) ->
                    right.transcribe(recording, (done, total) -> progress.report(2 * done, total)));
        }
    }

    @Breaks("stops_when_told")
    static class IgnoresAStop extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) ->
                    right.transcribe(recording, (done, total) -> progress.report(done, total) || done > 0));
        }
    }

    @Breaks({"says_when_it_is_not_sound", "says_when_it_breaks_off"})
    static class SwallowsWhatItCannotRead extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> {
                try {
                    return right.transcribe(recording, progress);
                } catch (UnreadableRecordingException e) {
                    return new Transcript(InventedVisit.transcript().source(), "en", AlteredEngine.ID, List.of());
                }
            });
        }
    }

    @Breaks("says_when_it_breaks_off")
    static class RepeatsWhatTheDiskSaid extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> {
                try (InputStream pcm = recording.pcm()) {
                    pcm.readAllBytes();
                } catch (IOException e) {
                    throw new UnreadableRecordingException(String.valueOf(e.getMessage()), e);
                }
                return right.transcribe(recording, progress);
            });
        }
    }

    @Breaks({"closes_the_recording", "stops_when_told", "says_when_it_breaks_off"})
    static class LeavesTheRecordingOpen extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> {
                InputStream forgotten = recording.pcm();
                if (forgotten == null) {
                    throw new IllegalStateException("a recording gives a stream or throws");
                }
                return right.transcribe(recording, progress);
            });
        }
    }

    @Breaks("gives_word_times_as_declared")
    static class PutsWordsOutsideTheirSegment extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.byEach(each -> new Segment(
                    each.time(), each.speaker(), each.text(), List.of(AlteredEngine.word("late", 1_900, 2_000))));
        }
    }

    @Breaks("gives_word_times_as_declared")
    static class GivesWordsUnasked extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.declaring(Set.of(Ability.CONFIDENCE, Ability.SPEAKERS), segments -> segments);
        }
    }

    @Breaks("gives_confidence_as_declared")
    static class ForgetsAConfidence extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.byEach(each -> new Segment(
                    each.time(),
                    each.speaker(),
                    each.text(),
                    each.words().stream()
                            .map(word -> new Word(word.text(), word.time(), Optional.empty()))
                            .toList()));
        }
    }

    @Breaks("gives_speakers_as_declared")
    static class ForgetsASpeaker extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.byEach(each -> new Segment(each.time(), Optional.empty(), each.text(), each.words()));
        }
    }

    @Breaks("gives_speakers_as_declared")
    static class NamesSpeakersUnasked extends OnTone {
        @Override
        protected SpeechToText engine() {
            return AlteredEngine.declaring(Set.of(Ability.WORD_TIMES, Ability.CONFIDENCE), segments -> segments);
        }
    }

    @Breaks("guesses_nobody")
    static class GuessesWhoSpoke extends OnTone {
        @Override
        protected SpeechToText engine() {
            Speaker guessed = new Speaker("speaker 1", Optional.of(InventedFamily.CHILD.id()));
            return AlteredEngine.byEach(
                    each -> new Segment(each.time(), Optional.of(guessed), each.text(), each.words()));
        }
    }

    @Breaks("prints_nothing")
    static class PrintsWhatItDoes extends OnTone {
        @Override
        protected SpeechToText engine() {
            return broken((right, recording, progress) -> {
                System.out.print(" ");
                return right.transcribe(recording, progress);
            });
        }
    }

    private interface BrokenCall {
        Transcript transcribe(SpeechToText right, Recording recording, Progress progress);
    }

    private static SpeechToText broken(BrokenCall call) {
        AlteredEngine right = AlteredEngine.by(segments -> segments);
        return new SpeechToText() {
            @Override
            public EngineProfile profile() {
                return right.profile();
            }

            @Override
            public Transcript transcribe(Recording recording, Progress progress) {
                return call.transcribe(right, recording, progress);
            }
        };
    }
}

package org.casewright.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of a renderer")
class DocumentRendererContractTest {

    @TestFactory
    @DisplayName("catches a renderer that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(DocumentRendererContract.class, DocumentRendererContractTest.class);
    }

    @Nested
    @DisplayName("passes a right renderer, which")
    class PassesTheRightOne extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer();
        }
    }

    abstract static class Plain extends DocumentRendererContract {
        @Override
        protected String text(byte[] rendered) {
            return new String(rendered, StandardCharsets.UTF_8);
        }
    }

    @Breaks("names_its_format")
    static class NamesNoMediaType extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                public String mediaType() {
                    return "txt";
                }
            };
        }
    }

    @Breaks("writes_every_statement")
    static class DropsWhatPeopleWrote extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String statement(Statement statement) {
                    return statement.origin() == Statement.Origin.PERSON ? "" : super.statement(statement);
                }
            };
        }
    }

    @Breaks("writes_every_excerpt")
    static class DropsExcerpts extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String excerpt(Citation citation) {
                    return citation.passage().value();
                }
            };
        }
    }

    @Breaks("writes_headings")
    static class DropsHeadings extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String section(DraftSection section) {
                    return super.section(section).replaceFirst(section.heading(), "");
                }
            };
        }
    }

    @Breaks({"writes_decisions", "writes_headings"})
    static class DropsDecisions extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String content(FieldContent content) {
                    return content instanceof FieldContent.Decision ? "" : super.content(content);
                }
            };
        }
    }

    @Breaks("writes_actions")
    static class DropsTheDay extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String content(FieldContent content) {
                    return super.content(content).replaceAll(" by 20[0-9-]+", "");
                }
            };
        }
    }

    @Breaks("writes_who_approved")
    static class DropsTheRole extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String approval(ApprovedDocument approved) {
                    return "Approved by " + approved.approval().by().name();
                }
            };
        }
    }

    @Breaks("writes_overrides")
    static class HidesOverrides extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String override(FindingOverride override) {
                    return "";
                }
            };
        }
    }

    @Breaks("says_that_a_machine_drafted_it")
    static class PassesForAPerson extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String notice(ApprovedDocument approved) {
                    return super.notice(approved).replace("Drafted by a machine", "Author");
                }
            };
        }
    }

    @Breaks("states_nothing_withheld")
    static class StatesWhatWasWithheld extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document)
                            + document.document().content().withheld().get(0).text();
                }
            };
        }
    }

    @Breaks("keeps_markup_as_words")
    static class EscapesWhatNeedsNone extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document).replace("<", "&lt;");
                }
            };
        }
    }

    @Breaks("keeps_markup_as_words")
    static class LosesTheDirectionOfWriting extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document).replaceAll("[\u200f\u202b\u202c]", "");
                }
            };
        }
    }

    @Breaks("bears_control_characters")
    static class ThrowsAtControlCharacters extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String statement(Statement statement) {
                    if (statement.text().indexOf('\u0007') >= 0) {
                        throw new IllegalArgumentException("0x7 is not a character of XML 1.0");
                    }
                    return super.statement(statement);
                }
            };
        }
    }

    @Breaks("writes_the_same_bytes_anywhere")
    static class WritesNumbersAsTheMachineDoes extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document) + String.format("%d", 7);
                }
            };
        }
    }

    @Breaks("writes_the_same_bytes_anywhere")
    static class WritesTimesInTheZoneOfTheMachine extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document)
                            + document.document().approval().at().atZone(ZoneId.systemDefault());
                }
            };
        }
    }

    @Breaks("writes_the_same_bytes_later")
    static class WritesThePresentTime extends Plain {
        private final Instant started = Instant.now();

        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    long twoSeconds = (Instant.now().toEpochMilli() - started.toEpochMilli()) / 2_000;
                    return super.write(document) + twoSeconds;
                }
            };
        }
    }

    @Breaks({"serves_many_threads"})
    static class SharesItsBuffer extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            AtomicInteger calls = new AtomicInteger();
            return new PlainRenderer() {
                @Override
                String write(ReleasedDocument document) {
                    return super.write(document) + calls.getAndIncrement();
                }
            };
        }
    }

    @Breaks("says_when_output_fails")
    static class SwallowsAFullDisk extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                public void render(ReleasedDocument document, OutputStream out) {
                    try {
                        super.render(document, out);
                    } catch (IOException e) {
                        Thread.onSpinWait();
                    }
                }
            };
        }
    }

    @Breaks("leaves_the_output_open")
    static class ClosesTheOutput extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                public void render(ReleasedDocument document, OutputStream out) throws IOException {
                    super.render(document, out);
                    out.close();
                }
            };
        }
    }

    @Breaks("leaves_the_output_open")
    static class FlushesNothing extends Plain {
        @Override
        protected DocumentRenderer renderer() {
            return new PlainRenderer() {
                @Override
                public void render(ReleasedDocument document, OutputStream out) throws IOException {
                    out.write(write(document).getBytes(StandardCharsets.UTF_8));
                }
            };
        }
    }
}

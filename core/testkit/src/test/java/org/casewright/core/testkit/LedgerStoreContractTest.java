package org.casewright.core.testkit;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerAppender;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestFactory;

@DisplayName("The contract of a ledger store")
class LedgerStoreContractTest {

    @TestFactory
    @DisplayName("catches a store that")
    Stream<DynamicTest> catches() {
        return ContractRun.catchesWhatIsBrokenIn(LedgerStoreContract.class, LedgerStoreContractTest.class);
    }

    @Nested
    @DisplayName("passes a right store, which")
    class PassesTheRightOne extends InMemory {}

    abstract static class InMemory extends LedgerStoreContract {
        private final Map<Tenant, List<LedgerBatch>> disk = MemoryLedger.disk();

        /** Opens the store; overridden to break it. */
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on);
        }

        @Override
        protected LedgerStore store() {
            return opened(disk);
        }

        @Override
        protected LedgerStore reopened() {
            return opened(disk);
        }
    }

    @Breaks({"is_empty_at_first", "shows_the_newest_head"})
    static class HasAHeadBeforeAnyEntry extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public Optional<LedgerHead> head(Tenant tenant) {
                    return super.head(tenant).or(() -> Optional.of(new LedgerHead(0, "0".repeat(64), List.of())));
                }
            };
        }
    }

    @Breaks("gives_back_what_it_kept")
    static class LosesWhatItsCharacterSetHasNot extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public List<LedgerRow> read(Tenant tenant, long from, int limit) {
                    return super.read(tenant, from, limit).stream()
                            .map(row -> new LedgerRow(
                                    row.index(),
                                    row.leaf(),
                                    row.leafHash(),
                                    row.payload().replaceAll("[^\\x00-\\x7f]", "?"),
                                    row.salt()))
                            .toList();
                }
            };
        }
    }

    @Breaks({
        "shows_the_newest_head",
        "keeps_nothing_when_the_appender_throws",
        "makes_one_order_of_many_threads",
        "makes_one_order_of_two_openings"
    })
    static class ShowsTheAppenderNoHead extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public synchronized LedgerBatch append(Tenant tenant, LedgerAppender appender) {
                    return super.append(tenant, head -> appender.after(Optional.empty()));
                }
            };
        }
    }

    @Breaks("keeps_nothing_when_the_appender_throws")
    static class KeepsSomethingWhenTheAppenderThrows extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public synchronized LedgerBatch append(Tenant tenant, LedgerAppender appender) {
                    return super.append(tenant, head -> {
                        try {
                            return appender.after(head);
                        } catch (IllegalStateException e) {
                            keep(tenant, new PlainRows("half", 1).after(head));
                            throw e;
                        }
                    });
                }
            };
        }
    }

    @Breaks("reads_ranges")
    static class ReadsOneTooMany extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public List<LedgerRow> read(Tenant tenant, long from, int limit) {
                    return super.read(tenant, from, limit + 1);
                }
            };
        }
    }

    @Breaks("keeps_checkpoints")
    static class RepeatsTheCheckpointAskedFrom extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public List<Checkpoint> checkpoints(Tenant tenant, long afterSize, int limit) {
                    return super.checkpoints(tenant, afterSize - 1, limit);
                }
            };
        }
    }

    @Breaks("keeps_tenants_apart")
    static class TakesLookalikesForOneTenant extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                List<LedgerBatch> batches(Tenant tenant) {
                    return super.batches(alike(tenant));
                }

                @Override
                void keep(Tenant tenant, LedgerBatch batch) {
                    super.keep(alike(tenant), batch);
                }

                private Tenant alike(Tenant tenant) {
                    return new Tenant(tenant.value().strip().toLowerCase(Locale.ROOT));
                }
            };
        }
    }

    @Breaks({"makes_one_order_of_many_threads", "makes_one_order_of_two_openings"})
    static class LocksNothing extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public LedgerBatch append(Tenant tenant, LedgerAppender appender) {
                    LedgerBatch batch = appender.after(head(tenant));
                    letOthersIn();
                    keep(tenant, batch);
                    return batch;
                }
            };
        }
    }

    @Breaks("makes_one_order_of_two_openings")
    static class LocksWithinOneOpeningOnly extends InMemory {
        @Override
        LedgerStore opened(Map<Tenant, List<LedgerBatch>> on) {
            return new MemoryLedger(on) {
                @Override
                public synchronized LedgerBatch append(Tenant tenant, LedgerAppender appender) {
                    LedgerBatch batch = appender.after(head(tenant));
                    letOthersIn();
                    keep(tenant, batch);
                    return batch;
                }
            };
        }
    }

    @Breaks({"still_has_everything", "makes_one_order_of_two_openings"})
    static class ForgetsAndDoesNotSaySo extends InMemory {
        @Override
        protected LedgerStore reopened() {
            return new MemoryLedger(MemoryLedger.disk());
        }
    }

    private static void letOthersIn() {
        try {
            Thread.sleep(5);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.casewright.governance.jdbc;

import static org.casewright.governance.jdbc.InventedEvents.event;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.governance.ledger.AuditLedger;

/** A second Java on the same ledger file. Says what it did through files, since a killed process says nothing else. */
final class OtherProcess {

    private OtherProcess() {}

    /** Makes the schema, if need be, and keeps {@code count} facts as fast as it can. */
    static Process appending(Path ledger, String name, int count) throws IOException {
        return start("append", ledger.toString(), name, String.valueOf(count));
    }

    /** Keeps a whole act and the intent of a second one, makes {@code sign}, and never comes to the outcome. */
    static Process dyingBetweenIntentAndOutcome(Path ledger, Path sign) throws IOException {
        return start("hang", ledger.toString(), sign.toString());
    }

    private static Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                OtherProcess.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).inheritIO().start();
    }

    public static void main(String[] arguments) throws Exception {
        LedgerFile file = new LedgerFile(Path.of(arguments[1]));
        file.store().createSchema();
        AuditLedger ledger = file.ledger();
        if (arguments[0].equals("append")) {
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                ledger.keep(event(Phase.FACT, arguments[2] + "-" + i));
            }
        } else {
            ledger.keep(event(Phase.INTENT, "act-lived"));
            ledger.keep(event(Phase.OUTCOME, "act-lived"));
            ledger.keep(event(Phase.INTENT, "act-died"));
            Files.createFile(Path.of(arguments[2]));
            new CountDownLatch(1).await();
        }
    }
}

package org.casewright.governance.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.oversight.LedgerStore;
import org.casewright.core.record.Tenant;
import org.casewright.governance.ledger.merkle.AuditPath;
import org.casewright.governance.ledger.merkle.TreeHash;

/** Makes proofs from the leaves themselves; stored hashes are not believed. */
final class Prover {

    private final LedgerStore store;
    private final Tenant tenant;

    Prover(LedgerStore store, Tenant tenant) {
        this.store = store;
        this.tenant = tenant;
    }

    LedgerProof prove(long index) {
        Optional<LedgerHead> head = store.head(tenant);
        long size = head.map(LedgerHead::size).orElse(0L);
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("index must be from 0 to " + (size - 1) + ", the last of the log");
        }
        AuditPath path = new AuditPath(index);
        Pages<LedgerRow> rows = Pages.ofRows(store, tenant);
        String proven = "";
        for (long i = 0; i < size && rows.hasNext(); i++) {
            String leaf = rows.next().leaf();
            path.append(TreeHash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)));
            proven = i == index ? leaf : proven;
        }
        String root = HexFormat.of().formatHex(path.root());
        if (!root.equals(head.orElseThrow().root())) {
            throw new LedgerDamagedException(new Verification.Broken(
                    Verification.Part.HEAD, 0, "the entries do not have the root that the end of the log gives."));
        }
        List<String> hashes =
                path.path().stream().map(HexFormat.of()::formatHex).toList();
        return new LedgerProof(index, proven, size, root, hashes);
    }
}

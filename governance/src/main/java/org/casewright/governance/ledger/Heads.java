package org.casewright.governance.ledger;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.governance.ledger.merkle.CompactRange;

/** The stored end of a log, and the tree it stands for. */
final class Heads {

    private static final HexFormat HEX = HexFormat.of();

    private Heads() {}

    static byte[] bytes(String hash) {
        return HEX.parseHex(hash);
    }

    static LedgerHead of(CompactRange tree) {
        List<String> frontier = tree.frontier().stream().map(HEX::formatHex).toList();
        return new LedgerHead(tree.size(), HEX.formatHex(tree.root()), frontier);
    }

    /**
     * The tree to go on with.
     *
     * @throws LedgerDamagedException if size, root and frontier do not belong together
     */
    static CompactRange tree(Optional<LedgerHead> head) {
        if (head.isEmpty()) {
            return new CompactRange();
        }
        LedgerHead stored = head.get();
        try {
            List<byte[]> frontier = stored.frontier().stream().map(Heads::bytes).toList();
            CompactRange tree = new CompactRange(stored.size(), frontier);
            if (stored.size() > 0 && of(tree).equals(stored)) {
                return tree;
            }
        } catch (IllegalArgumentException inconsistent) {
            // Said below, without what is in the store.
        }
        throw new LedgerDamagedException(new Verification.Broken(
                Verification.Part.HEAD, 0, "size, root and frontier at the end of the log do not belong together."));
    }
}

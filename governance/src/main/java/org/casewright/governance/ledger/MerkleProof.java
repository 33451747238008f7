package org.casewright.governance.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.casewright.core.document.LedgerProof;
import org.casewright.governance.ledger.merkle.InclusionProof;
import org.casewright.governance.ledger.merkle.TreeHash;

/** Checks the proof that a document carries; needs neither the ledger nor a database. */
public final class MerkleProof {

    private MerkleProof() {}

    /**
     * Whether the proof's leaf stands at its index in the tree of its root.
     *
     * <p>That the root is the ledger's own is for the caller to find out: compare it with a checkpoint obtained some
     * other way.
     *
     * @param proof to check
     */
    public static boolean verify(LedgerProof proof) {
        try {
            HexFormat hex = HexFormat.of();
            byte[] leafHash = TreeHash.ofLeaf(proof.leaf().getBytes(StandardCharsets.UTF_8));
            List<byte[]> path = proof.path().stream().map(hex::parseHex).toList();
            return InclusionProof.holds(proof.index(), proof.size(), leafHash, path, hex.parseHex(proof.root()));
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }
}

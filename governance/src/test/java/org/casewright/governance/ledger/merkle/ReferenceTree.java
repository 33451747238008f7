package org.casewright.governance.ledger.merkle;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The definitions of RFC 6962, section 2.1, written down as they stand there: slow, and hard to get wrong. */
final class ReferenceTree {

    private ReferenceTree() {}

    /** The eight leaves of the reference tests of Certificate Transparency. */
    static List<byte[]> leaves() {
        return List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .stream()
                .map(HexFormat.of()::parseHex)
                .toList();
    }

    static List<byte[]> numbered(int size) {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            leaves.add(new byte[] {(byte) i, (byte) (i >> 8)});
        }
        return leaves;
    }

    static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return TreeHash.ofNothing();
        }
        if (leaves.size() == 1) {
            return TreeHash.ofLeaf(leaves.get(0));
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return TreeHash.ofNode(root(leaves.subList(0, half)), root(leaves.subList(half, leaves.size())));
    }

    static List<byte[]> path(int index, List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return List.of();
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        List<byte[]> left = leaves.subList(0, half);
        List<byte[]> right = leaves.subList(half, leaves.size());
        List<byte[]> path = new ArrayList<>(index < half ? path(index, left) : path(index - half, right));
        path.add(index < half ? root(right) : root(left));
        return path;
    }
}

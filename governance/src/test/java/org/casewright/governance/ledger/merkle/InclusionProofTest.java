package org.casewright.governance.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An inclusion proof")
class InclusionProofTest {

    private static final int LARGEST = 257;

    @Test
    @DisplayName("is the path of the definition, and holds, for every leaf of every tree up to 65 and of larger ones")
    void is_the_path_of_the_definition() {
        for (int size = 1; size <= LARGEST; size = size <= 65 ? size + 1 : size + 64) {
            List<byte[]> leaves = ReferenceTree.numbered(size);
            byte[] root = ReferenceTree.root(leaves);
            for (int index = 0; index < size; index++) {
                AuditPath path = pathOf(index, leaves);
                assertThat(path.path()).containsExactlyElementsOf(ReferenceTree.path(index, leaves));
                assertThat(path.root()).isEqualTo(root);
                byte[] leafHash = TreeHash.ofLeaf(leaves.get(index));
                assertThat(InclusionProof.holds(index, size, leafHash, path.path(), root))
                        .isTrue();
            }
        }
    }

    @Test
    @DisplayName("does not hold for another index, leaf, root or path, nor with a hash too many or too few")
    void does_not_hold_for_anything_else() {
        for (int size = 2; size <= 33; size++) {
            List<byte[]> leaves = ReferenceTree.numbered(size);
            byte[] root = ReferenceTree.root(leaves);
            for (int index = 0; index < size; index++) {
                byte[] leaf = TreeHash.ofLeaf(leaves.get(index));
                List<byte[]> path = pathOf(index, leaves).path();
                for (int other = -1; other <= size; other++) {
                    assertThat(InclusionProof.holds(other, size, leaf, path, root))
                            .isEqualTo(other == index);
                }
                assertThat(InclusionProof.holds(index, size, flipped(leaf), path, root))
                        .isFalse();
                assertThat(InclusionProof.holds(index, size, leaf, path, flipped(root)))
                        .isFalse();
                assertThat(InclusionProof.holds(index, size, leaf, path.subList(1, path.size()), root))
                        .isFalse();
                List<byte[]> longer = new ArrayList<>(path);
                longer.add(root);
                assertThat(InclusionProof.holds(index, size, leaf, longer, root))
                        .isFalse();
                for (int i = 0; i < path.size(); i++) {
                    List<byte[]> changed = new ArrayList<>(path);
                    changed.set(i, flipped(path.get(i)));
                    assertThat(InclusionProof.holds(index, size, leaf, changed, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    @DisplayName("does not hold with hashes of a wrong length")
    void does_not_hold_with_hashes_of_a_wrong_length() {
        assertThat(InclusionProof.holds(0, 1, new byte[31], List.of(), new byte[31]))
                .isFalse();
        assertThat(InclusionProof.holds(0, 2, new byte[32], List.of(new byte[33]), new byte[32]))
                .isFalse();
    }

    private static AuditPath pathOf(int index, List<byte[]> leaves) {
        AuditPath path = new AuditPath(index);
        leaves.forEach(leaf -> path.append(TreeHash.ofLeaf(leaf)));
        return path;
    }

    private static byte[] flipped(byte[] hash) {
        byte[] flipped = hash.clone();
        flipped[7] ^= 1;
        return flipped;
    }
}

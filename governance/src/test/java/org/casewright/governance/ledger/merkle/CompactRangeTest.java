package org.casewright.governance.ledger.merkle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A compact range")
class CompactRangeTest {

    /** Roots of the reference tests of Certificate Transparency, for 0 to 8 leaves. */
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    @DisplayName("has the roots that Certificate Transparency publishes")
    void has_the_published_roots() {
        CompactRange range = new CompactRange();
        assertThat(HexFormat.of().formatHex(range.root())).isEqualTo(ROOTS.get(0));
        for (byte[] leaf : ReferenceTree.leaves()) {
            range.append(TreeHash.ofLeaf(leaf));
            assertThat(HexFormat.of().formatHex(range.root())).isEqualTo(ROOTS.get((int) range.size()));
        }
    }

    @Test
    @DisplayName("has the root of the definition at every size to 257, also when taken up again from its frontier")
    void has_the_root_of_the_definition() {
        CompactRange range = new CompactRange();
        for (int size = 0; size <= 257; size++) {
            assertThat(range.root()).isEqualTo(ReferenceTree.root(ReferenceTree.numbered(size)));
            assertThat(range.frontier()).hasSize(Integer.bitCount(size));
            range = new CompactRange(range.size(), range.frontier());
            range.append(TreeHash.ofLeaf(new byte[] {(byte) size, (byte) (size >> 8)}));
        }
    }

    @Test
    @DisplayName("is not taken up from a frontier that does not fit its size")
    void is_not_taken_up_from_a_wrong_frontier() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompactRange(3, List.of(new byte[32])))
                .withMessage("frontier must hold a hash for each bit set in size");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CompactRange(1, List.of(new byte[31])))
                .withMessage("a hash in frontier must have 32 bytes");
    }
}

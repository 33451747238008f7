package org.casewright.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A citation")
class CitationTest {

    private static final byte[] SALT = "sixteen bytes ok".getBytes(StandardCharsets.UTF_8);
    private static final PassageId PLACE = new PassageId(new SourceId("s-0123456789abcdef"), 2, 2);
    private static final Passage PASSAGE = passage("I like 🦊 and the naïve tree.");

    @Test
    @DisplayName("resolves in its passage, unit for unit, beyond the basic plane too")
    void resolves_in_its_passage() {
        Citation citation = Citation.of(PASSAGE, 7, 9, SALT);

        assertThat(citation.excerpt()).isEqualTo("🦊");
        assertThat(citation.resolvesIn(PASSAGE)).isTrue();
    }

    @Test
    @DisplayName("does not resolve where a letter changed, a passage moved or text is cut off")
    void does_not_resolve_elsewhere() {
        Citation citation = Citation.of(PASSAGE, 14, 28, SALT);

        assertThat(citation.resolvesIn(passage("I like 🦊 and the native tree.")))
                .isFalse();
        assertThat(citation.resolvesIn(passage("I like 🦊 and the nai\u0308ve tree.")))
                .as("other Unicode form")
                .isFalse();
        assertThat(citation.resolvesIn(passage("I like"))).isFalse();
        assertThat(citation.resolvesIn(new Passage(
                        new PassageId(PLACE.source(), 3, 3), Optional.empty(), Optional.empty(), PASSAGE.text())))
                .isFalse();
    }

    @Test
    @DisplayName("does not resolve if its commitment is to something else")
    void does_not_resolve_with_a_foreign_commitment() {
        Citation forged = new Citation(PLACE, 0, 6, "I like", Commitment.to("I hate", SALT));

        assertThat(forged.resolvesIn(PASSAGE)).isFalse();
    }

    @Test
    @DisplayName("has offsets that span its excerpt, and an excerpt")
    void has_offsets_that_fit() {
        Commitment commitment = Commitment.to("I like", SALT);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation(PLACE, 0, 5, "I like", commitment))
                .withMessage("offsets 0 to 5 must span the excerpt's 6 chars");
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(PLACE, 3, 3, "", commitment));
        assertThatIllegalArgumentException().isThrownBy(() -> new Citation(PLACE, -1, 5, "I like", commitment));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> Citation.of(PASSAGE, 7, 99, SALT));
    }

    @Test
    @DisplayName("says its place and not its words")
    void says_its_place() {
        assertThat(Citation.of(PASSAGE, 0, 6, SALT)).hasToString("Citation[s-0123456789abcdef/2, 0..6]");
    }

    @Test
    @DisplayName("has a commitment that anyone with a SHA-256 tool can check")
    void has_a_commitment_that_can_be_checked() {
        // printf 'sixteen bytes okI like' | sha256sum
        assertThat(Commitment.to("I like", SALT))
                .isEqualTo(new Commitment(
                        "7369787465656e206279746573206f6b",
                        "097b114ff1144b0e1c11d21773ec4f49181bdcdf3442f05f8e5683470baa10ce"));
        assertThat(Commitment.to("I like", SALT).matches("I like")).isTrue();
        assertThat(Commitment.to("I like", SALT).matches("I like ")).isFalse();
        assertThat(Commitment.to("I like", "another 16 bytes".getBytes(StandardCharsets.UTF_8)))
                .isNotEqualTo(Commitment.to("I like", SALT));
    }

    @Test
    @DisplayName("takes no salt shorter than sixteen bytes")
    void takes_no_short_salt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commitment.to("I like", new byte[15]))
                .withMessage("salt must be 16 bytes or more and digest 32 bytes, in lower-case hexadecimal");
    }

    private static Passage passage(String text) {
        return new Passage(PLACE, Optional.empty(), Optional.empty(), text);
    }
}

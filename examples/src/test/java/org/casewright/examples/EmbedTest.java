package org.casewright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedSpeechToText;
import org.casewright.governance.consent.InMemoryPermissionStore;
import org.casewright.governance.jdbc.JdbcLedgerStore;
import org.casewright.governance.ledger.Verification;
import org.casewright.governance.review.Review;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteDataSource;

@DisplayName("The embedding of the README")
class EmbedTest {

    @TempDir
    private Path folder;

    private Embed embed;

    @BeforeEach
    void join() {
        SQLiteDataSource database = new SQLiteDataSource();
        database.setUrl("jdbc:sqlite:" + folder.resolve("cms.db"));
        JdbcLedgerStore.sqlite(database).createSchema();
        embed = new Embed(
                database,
                new InMemoryPermissionStore(),
                (operation, at) -> new Verdict.Allowed(new Reason("allocated_worker")),
                ScriptedSpeechToText.ofInventedVisit());
    }

    @Test
    @DisplayName("hears nothing before everybody was asked")
    void hears_nothing_before_everybody_was_asked() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(
                        () -> embed.draft(InventedFamily.work(), InventedVisit.occasion(), InventedVisit.recording()))
                .withMessageStartingWith("not_asked");
    }

    @Test
    @DisplayName("goes from a recording to a Word file, and its ledger is intact")
    void goes_from_a_recording_to_a_word_file() throws IOException {
        InventedFamily.permissions()
                .answers()
                .forEach(answer -> embed.permissions().record(InventedFamily.work(), answer));
        String kept = embed.draft(InventedFamily.work(), InventedVisit.occasion(), InventedVisit.recording());
        ByteArrayOutputStream word = new ByteArrayOutputStream();

        assertThat(embed.approve(InventedFamily.work(), kept, word))
                .as("decisions are open")
                .isFalse();
        assertThat(embed.approve(InventedFamily.work(), decided(kept), word)).isTrue();

        assertThat(word.toByteArray()).startsWith('P', 'K');
        assertThat(embed.ledger().verify(InventedFamily.TENANT)).isInstanceOf(Verification.Intact.class);
        assertThat(embed.ledger().unfinished(InventedFamily.TENANT)).isEmpty();
    }

    private String decided(String kept) {
        Review review = Review.FORM.read(kept);
        for (FieldContent content : review.draft().contents().toList()) {
            if (content.field() instanceof Field.Decision field && field.required()) {
                String value =
                        field.options().isEmpty() ? "Decided." : field.options().get(0);
                review = ((Performed.Done<Review>)
                                embed.desk().decide(InventedFamily.work(), review, field.id(), value))
                        .value();
            }
        }
        return Review.FORM.write(review);
    }
}

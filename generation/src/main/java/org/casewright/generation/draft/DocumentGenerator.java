package org.casewright.generation.draft;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.casewright.core.Progress;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftId;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Template;
import org.casewright.core.document.Withheld;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Work;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.template.TemplateLibrary;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts documents in which every sentence points at its source.
 *
 * <p>Asks the gate, looks at the transcripts, lets the drafter write, and then believes none of it: a sentence whose
 * places do not resolve, or whose words do not rest on them, is withheld and listed in {@link Draft#withheld()}. Facts
 * come from the occasion, decisions stay empty. Where a transcript is silent or looped nothing is written from it, and an
 * entry of {@code withheld} that names no field says why.
 *
 * <p>Immutable and safe for many threads, as far as its parts are; the builder is neither.
 */
public final class DocumentGenerator {

    private static final Logger LOG = LoggerFactory.getLogger(DocumentGenerator.class);

    private final Gate gate;
    private final Drafter drafter;
    private final TemplateLibrary templates;
    private final Clock clock;
    private final RandomGenerator random;

    private DocumentGenerator(Builder builder) {
        this.gate = Builder.required(builder.gate, "gate");
        this.drafter = Builder.required(builder.drafter, "drafter");
        this.templates = builder.templates == null ? TemplateLibrary.builtIn() : builder.templates;
        this.clock = builder.clock;
        this.random = builder.random == null ? new SecureRandom() : builder.random;
    }

    /** Starts a generator with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Drafts one document, unwatched.
     *
     * @param work who works, why, on whose file
     * @param request what is wanted
     * @return the draft, or the gate's refusal
     * @see #draft(CaseWork, DraftRequest, Progress)
     */
    public Performed<Draft> draft(CaseWork work, DraftRequest request) {
        return draft(work, request, Progress.unwatched());
    }

    /**
     * Drafts one document.
     *
     * @param work who works, why, on whose file
     * @param request what is wanted; of the same authority and file
     * @param progress told how far the drafter is; may stop it
     * @return the draft, or the gate's refusal
     * @throws org.casewright.generation.template.UnknownTemplateException if there is no such template
     * @throws org.casewright.generation.template.UnusableTemplateException if no edition of it is in force on the day
     * @throws org.casewright.core.oversight.AuditUnavailableException if the audit trail cannot be written
     * @throws org.casewright.core.WorkCancelledException if {@code progress} asked for that
     * @throws IllegalArgumentException if work and request are about different authorities or files
     */
    public Performed<Draft> draft(CaseWork work, DraftRequest request, Progress progress) {
        Occasion occasion = request.occasion();
        if (!occasion.tenant().equals(work.tenant()) || !occasion.caseId().equals(work.caseId())) {
            throw new IllegalArgumentException("work and request must be about the same authority and file");
        }
        LocalDate day = occasion.on().orElseGet(() -> LocalDate.now(clock));
        Template template = templates.template(request.template(), day);
        return gate.perform(
                work.operation(Act.GENERATE_DRAFT, drafter.processor()), permit -> write(template, request, progress));
    }

    private Work.Outcome<Draft> write(Template template, DraftRequest request, Progress progress) {
        Occasion occasion = request.occasion();
        Material material = Material.of(request.transcripts());
        Drafted work = material.passages().isEmpty()
                ? Drafted.nothing()
                : drafter.draft(new DraftingTask(template, occasion, material.list()), progress);
        DraftAssembly assembly = new DraftAssembly(
                template,
                occasion,
                work,
                new SentenceCheck(material.passages(), occasion, random),
                new VoiceCheck(occasion.people(), material.list()));
        List<DraftSection> sections = assembly.sections();
        List<Withheld> withheld = new ArrayList<>(material.stopped());
        withheld.addAll(assembly.withheld());
        Set<PassageId> cited = assembly.cited();
        List<Passage> evidence = material.list().stream()
                .filter(passage -> cited.contains(passage.id()))
                .toList();
        Draft draft = new Draft(
                newId(),
                template.ref(),
                template.title(),
                template.audience(),
                occasion,
                request.transcripts().stream().map(Transcript::source).toList(),
                sections,
                evidence,
                withheld,
                new DraftProvenance(drafter.id(), drafter.processor(), work.prompt(), material.digest()),
                clock.instant());
        Map<String, String> details = details(draft, template, material);
        LOG.debug("drafted with {}: {}", drafter.id(), details);
        return new Work.Outcome<>(draft, details);
    }

    private DraftId newId() {
        byte[] bytes = new byte[8];
        random.nextBytes(bytes);
        return new DraftId("d-" + HexFormat.of().formatHex(bytes));
    }

    private static Map<String, String> details(Draft draft, Template template, Material material) {
        Map<String, String> details = new TreeMap<>();
        details.put("draft", draft.id().value());
        details.put("template", template.ref().toString());
        details.put("template_digest", Digests.sha256(StoredForm.TEMPLATE.canonical(template)));
        details.put("drafter", draft.provenance().drafter());
        draft.provenance().prompt().ifPresent(prompt -> details.put("prompt", prompt));
        details.put("evidence_digest", draft.provenance().evidenceDigest());
        details.put("sources", String.valueOf(draft.sources().size()));
        details.put("sources_stopped", String.valueOf(material.stopped().size()));
        details.put("passages", String.valueOf(material.passages().size()));
        details.put("passages_cited", String.valueOf(draft.evidence().size()));
        details.put("statements", String.valueOf(draft.statements().count()));
        details.put(
                "actions",
                String.valueOf(draft.contents()
                        .filter(FieldContent.Actions.class::isInstance)
                        .flatMap(FieldContent::statements)
                        .count()));
        details.put("withheld", String.valueOf(draft.withheld().size()));
        return details;
    }

    /** Collects what a generator needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable Gate gate;
        private @Nullable Drafter drafter;
        private @Nullable TemplateLibrary templates;
        private @Nullable RandomGenerator random;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * The gate every draft passes; required.
         *
         * @param value the vendor's gate
         */
        public Builder gate(Gate value) {
            gate = value;
            return this;
        }

        /**
         * What writes; required.
         *
         * @param value a drafter
         */
        public Builder drafter(Drafter value) {
            drafter = value;
            return this;
        }

        /**
         * The templates of the authority; {@link TemplateLibrary#builtIn()} by default.
         *
         * @param value a library
         */
        public Builder templates(TemplateLibrary value) {
            templates = value;
            return this;
        }

        /**
         * Tells the time; the system's UTC clock by default.
         *
         * @param value a clock
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * Makes ids and the salts of citations; a {@link SecureRandom} by default, and nothing weaker outside tests.
         *
         * @param value safe for many threads
         */
        public Builder random(RandomGenerator value) {
            random = value;
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public DocumentGenerator build() {
            return new DocumentGenerator(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("DocumentGenerator needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}

package org.casewright.generation.chatmodel;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateSection;
import org.casewright.core.document.Withheld;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.Drafted;
import org.casewright.generation.draft.DraftedField;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.draft.DraftingTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Drafts with any langchain4j {@link ChatModel}, one question for each section that has something to write.
 *
 * <p>The model sees numbered passages as data, and no field that belongs to a person or to the record. Each sentence must
 * come with words copied from a passage; where those are not found there, the sentence is withheld. An answer that is not
 * the JSON asked for is asked for once more. Turn the model client's own retries and request logging off: this class
 * retries, and a log of requests would hold what a family said.
 *
 * <p>Immutable and safe for many threads, as far as the model is; the builder is neither.
 */
public final class ModelDrafter implements Drafter {

    private static final Logger LOG = LoggerFactory.getLogger(ModelDrafter.class);
    private static final Prompt PROMPT = Prompt.load("draft-1.txt");

    private final PatientModel model;
    private final Processor processor;
    private final PassageSelector selector;
    private final int maxEvidenceWords;
    private final boolean jsonSchema;

    private ModelDrafter(Builder builder) {
        ChatModel chat = Builder.required(builder.model, "model");
        this.processor = Builder.required(builder.processor, "processor");
        this.selector = builder.selector;
        this.maxEvidenceWords = builder.maxEvidenceWords;
        this.jsonSchema = builder.jsonSchema;
        this.model = new PatientModel(chat, processor.id(), builder.attempts, builder.pause);
    }

    /** Starts a drafter with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String id() {
        return "model/1";
    }

    @Override
    public Processor processor() {
        return processor;
    }

    /**
     * Drafts one document.
     *
     * @throws ModelUnavailableException if the model cannot be reached or will not answer
     * @throws ModelAnswerUnusableException if it answers a question twice with something else than was asked for
     */
    @Override
    public Drafted draft(DraftingTask task, Progress progress) {
        List<TemplateSection> sections = task.template().sections().stream()
                .filter(section -> !AnswerSchema.fields(section).isEmpty())
                .toList();
        Map<String, List<Passage>> shown = selector.select(task, maxEvidenceWords);
        List<DraftedField> fields = new ArrayList<>();
        List<Withheld> withheld = new ArrayList<>();
        for (int i = 0; i < sections.size(); i++) {
            report(progress, i, sections.size());
            List<Passage> passages = shown.getOrDefault(sections.get(i).id(), List.of());
            if (!passages.isEmpty()) {
                SectionAnswer answer = ask(task, sections.get(i), new EvidencePage(passages));
                fields.addAll(answer.fields());
                withheld.addAll(answer.withheld());
            }
        }
        report(progress, sections.size(), sections.size());
        LOG.debug("asked {} about {} sections", processor.id(), sections.size());
        return new Drafted(fields, withheld, Optional.of(PROMPT.provenance()));
    }

    private SectionAnswer ask(DraftingTask task, TemplateSection section, EvidencePage page) {
        Template template = task.template();
        SectionQuestion question = new SectionQuestion(PROMPT, template, section, task.occasion(), page, jsonSchema);
        try {
            return read(task, section, page, question.first());
        } catch (UnusableAnswer first) {
            try {
                return read(task, section, page, question.repair(first.trouble()));
            } catch (UnusableAnswer second) {
                throw new ModelAnswerUnusableException(processor.id(), section.id(), second.trouble());
            }
        }
    }

    private SectionAnswer read(DraftingTask task, TemplateSection section, EvidencePage page, ChatRequest request)
            throws UnusableAnswer {
        SectionAnswer answer = new SectionAnswer(page, task.occasion());
        answer.take(task.template(), AnswerSchema.fields(section), AnswerReader.read(model.ask(request)));
        return answer;
    }

    private static void report(Progress progress, int done, int total) {
        if (!progress.report(done, total)) {
            throw new WorkCancelledException("drafting");
        }
    }

    /** Collects what a drafter needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable ChatModel model;
        private @Nullable Processor processor;
        private PassageSelector selector = PassageSelector.mostTelling();
        private int maxEvidenceWords = 2_500;
        private int attempts = 3;
        private boolean jsonSchema = true;
        private Pause pause = length -> Thread.sleep(length.toMillis());

        private Builder() {}

        /**
         * What writes; required.
         *
         * @param value a model, configured by the caller
         */
        public Builder model(ChatModel value) {
            model = value;
            return this;
        }

        /**
         * What the model is and where the data goes for it; required, since nobody but the caller can know.
         *
         * @param value id and location; no keys
         */
        public Builder processor(Processor value) {
            processor = value;
            return this;
        }

        /**
         * Chooses what the model sees; {@link PassageSelector#mostTelling()} by default.
         *
         * @param value a selector
         */
        public Builder selector(PassageSelector value) {
            selector = value;
            return this;
        }

        /**
         * How many words of evidence one question may carry; 2,500 by default.
         *
         * @param value 1 or more
         */
        public Builder maxEvidenceWords(int value) {
            maxEvidenceWords = positive(value, "maxEvidenceWords");
            return this;
        }

        /**
         * How often a question is asked while the model is busy, failing or silent; 3 by default.
         *
         * @param value 1 or more
         */
        public Builder attempts(int value) {
            attempts = positive(value, "attempts");
            return this;
        }

        /**
         * Whether the request carries a JSON schema; true by default. Without it the words of the prompt alone describe
         * the answer, for servers that do not know schemas.
         *
         * @param value false to leave it out
         */
        public Builder jsonSchema(boolean value) {
            jsonSchema = value;
            return this;
        }

        /**
         * Waits between attempts; by default the calling thread sleeps.
         *
         * @param value a pause
         */
        public Builder pause(Pause value) {
            pause = value;
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public ModelDrafter build() {
            return new ModelDrafter(this);
        }

        private static int positive(int value, String name) {
            if (value < 1) {
                throw new IllegalArgumentException(name + " must be 1 or more");
            }
            return value;
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("ModelDrafter needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}

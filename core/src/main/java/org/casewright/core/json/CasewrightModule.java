package org.casewright.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.casewright.core.document.DraftId;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.Reason;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.SourceId;
import org.casewright.core.record.Tenant;

/**
 * Teaches a vendor's own Jackson mapper to read and write Casewright's values.
 *
 * <p>Ids are strings; times are ISO 8601; what may be absent is left out; the kinds of a sealed family are told apart by
 * a property {@code kind}. Most callers want {@link StoredForm}, which adds the schema version.
 */
public final class CasewrightModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** A module to register once with a mapper. */
    public CasewrightModule() {
        super("casewright");
    }

    @Override
    public void setupModule(SetupContext context) {
        TextValues values = new TextValues();
        values.add(Tenant.class, Tenant::value, Tenant::new);
        values.add(CaseId.class, CaseId::value, CaseId::new);
        values.add(PersonId.class, PersonId::value, PersonId::new);
        values.add(SourceId.class, SourceId::value, SourceId::new);
        values.add(PassageId.class, PassageId::value, PassageId::parse);
        values.add(DraftId.class, DraftId::value, DraftId::new);
        values.add(StatementId.class, StatementId::value, StatementId::new);
        values.add(ActId.class, ActId::value, ActId::new);
        values.add(Reason.class, Reason::code, Reason::new);
        values.add(Instant.class, Instant::toString, Instant::parse);
        values.add(Duration.class, Duration::toString, Duration::parse);
        values.add(LocalDate.class, LocalDate::toString, LocalDate::parse);
        context.addSerializers(values.serializers());
        context.addDeserializers(values.deserializers());
        OptionalValues.setUp(context);
        context.setMixInAnnotations(Field.class, FieldKinds.class);
        context.setMixInAnnotations(FieldContent.class, ContentKinds.class);
        context.setMixInAnnotations(Support.class, SupportKinds.class);
        super.setupModule(context);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Field.Narrative.class, name = "narrative"),
        @JsonSubTypes.Type(value = Field.Actions.class, name = "actions"),
        @JsonSubTypes.Type(value = Field.Fact.class, name = "fact"),
        @JsonSubTypes.Type(value = Field.Decision.class, name = "decision")
    })
    private interface FieldKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = FieldContent.Narrative.class, name = "narrative"),
        @JsonSubTypes.Type(value = FieldContent.Actions.class, name = "actions"),
        @JsonSubTypes.Type(value = FieldContent.Fact.class, name = "fact"),
        @JsonSubTypes.Type(value = FieldContent.Decision.class, name = "decision")
    })
    private interface ContentKinds {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Support.Supported.class, name = "supported"),
        @JsonSubTypes.Type(value = Support.Contradicted.class, name = "contradicted"),
        @JsonSubTypes.Type(value = Support.Unsupported.class, name = "unsupported"),
        @JsonSubTypes.Type(value = Support.Undecided.class, name = "undecided")
    })
    private interface SupportKinds {}
}

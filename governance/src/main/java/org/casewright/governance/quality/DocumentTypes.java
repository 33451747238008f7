package org.casewright.governance.quality;

import java.util.Map;
import java.util.Set;
import org.casewright.core.document.Draft;

/** The numbers by which the criteria name kinds of documents, and the templates that are of each kind. */
final class DocumentTypes {

    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("case_note", 1),
            Map.entry("home_visit_record", 2),
            Map.entry("contact_referral", 3),
            Map.entry("child_family_assessment", 4),
            Map.entry("strategy_discussion", 5),
            Map.entry("s47_enquiry", 6),
            Map.entry("icpc_report", 7),
            Map.entry("rcpc_report", 7),
            Map.entry("conference_record", 8),
            Map.entry("cp_plan", 9),
            Map.entry("cin_plan", 10),
            Map.entry("cin_review", 10),
            Map.entry("care_plan", 11),
            Map.entry("placement_plan", 12),
            Map.entry("lac_review_record", 13),
            Map.entry("letter_to_child", 13),
            Map.entry("personal_education_plan", 14),
            Map.entry("pathway_plan", 15),
            Map.entry("ehcp", 16),
            Map.entry("social_care_advice", 16),
            Map.entry("chronology", 17),
            Map.entry("supervision_record", 18),
            Map.entry("genogram", 19),
            Map.entry("ecomap", 19),
            Map.entry("family_group_conference_plan", 20),
            Map.entry("life_story_book", 21),
            Map.entry("later_life_letter", 22),
            Map.entry("court_statement", 23),
            Map.entry("case_summary", 24),
            Map.entry("transfer_summary", 24),
            Map.entry("closing_summary", 24),
            Map.entry("letter_to_family", 25),
            Map.entry("return_home_interview", 26));

    private DocumentTypes() {}

    /** Whether the draft is of one of these kinds; a template of the authority's own making is of none. */
    static boolean among(Set<Integer> numbers, Draft draft) {
        return numbers.contains(NUMBERS.getOrDefault(draft.template().id(), 0));
    }
}

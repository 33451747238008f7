package org.casewright.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The main job on the invented home visit and conference, as commands that anybody can type. */
final class DemoScript {

    private static final String VISIT = "2026-09-29";
    private static final String CONFERENCE = "2026-10-06";
    private static final String FAMILY = "p-daisy,p-kelly";

    /** The sentence in which the small engine hears something else than Daisy said. */
    private static final String MISHEARD = "child_voice.4";

    private static final String PUT_RIGHT =
            "Daisy said: “No. Dad does not come to the flat any more. I have not seen him for three weeks.”";

    private final Path folder;

    DemoScript(Path folder) {
        this.folder = folder;
    }

    /** A headed part of the main job. */
    record Part(String title, List<DemoStep> steps) {}

    List<Part> parts() {
        return List.of(
                new Part("1. Permission: who is concerned, what was asked, what was answered", permission()),
                new Part("2. Hear: a recording, and transcripts that other tools made", hear()),
                new Part("3. Write: drafts whose every sentence points at its source", write()),
                new Part("4. Check: against the sources and the quality criteria", check()),
                new Part("5. Review: a named person changes, decides and answers for it", review()),
                new Part("6. Release: what leaves, with its history and proof", release()),
                new Part("7. Prove: anybody can check the ledger", prove()));
    }

    private List<DemoStep> permission() {
        return List.of(
                DemoStep.findings(
                        "Nobody was asked yet, so nothing may be heard.",
                        asFamily("consent", "check", "--act", "transcribe")),
                DemoStep.good("Daisy, nine, was asked and said yes.", answer("p-daisy", "given")),
                DemoStep.good("So did her mother.", answer("p-kelly", "given")),
                DemoStep.good(
                        "Alfie, three, hid from the phone. That is a no.",
                        asWorker(
                                "consent",
                                "record",
                                "--person",
                                "p-alfie",
                                "--answer",
                                "refused",
                                "--scope",
                                "audio,transcript,draft",
                                "--reason",
                                "He hid from the phone.")),
                DemoStep.findings(
                        "A recording with Alfie in it is refused. The file is not even there: nobody looked.",
                        with(
                                asWorker("transcribe", file("bath-time.wav"), "--on", VISIT),
                                "--people",
                                "p-daisy,p-alfie")));
    }

    private List<DemoStep> hear() {
        return List.of(
                DemoStep.good(
                        "The home visit, heard within this process; the worker's captions say who spoke when.",
                        asFamily(
                                "transcribe",
                                file("home-visit.wav"),
                                "--title",
                                "Home visit, recording",
                                "--on",
                                VISIT,
                                "--voices",
                                file("home-visit.srt"),
                                "-o",
                                file("home-visit.transcript.json"))),
                DemoStep.good(
                        "The worker's typed notes of the same visit.",
                        asFamily(
                                "transcribe",
                                file("home-visit-notes.txt"),
                                "--title",
                                "Home visit, notes",
                                "--on",
                                VISIT,
                                "-o",
                                file("notes.transcript.json"))),
                DemoStep.good(
                        "A whole conference, as Microsoft Teams exports it.",
                        asFamily(
                                "transcribe",
                                file("conference.vtt"),
                                "--title",
                                "Conference, Teams transcript",
                                "--on",
                                CONFERENCE,
                                "-o",
                                file("conference.transcript.json"))),
                DemoStep.findings(
                        "What an engine makes of an empty room: the same words over and over.",
                        asFamily(
                                "transcribe",
                                file("noise.txt"),
                                "--title",
                                "Noise",
                                "--on",
                                VISIT,
                                "-o",
                                file("noise.transcript.json"))));
    }

    private List<DemoStep> write() {
        return List.of(
                DemoStep.findings(
                        "From noise, not one sentence is written.",
                        draft("noise.transcript.json", "case_note", VISIT, "noise.draft.json")),
                DemoStep.good(
                        "A case note, from the typed notes.",
                        draft("notes.transcript.json", "case_note", VISIT, "case_note.draft.json")),
                DemoStep.good(
                        "Conference minutes, from the Teams transcript. The decisions stay empty: they are the chair's.",
                        draft("conference.transcript.json", "conference_record", CONFERENCE, "conference.draft.json")),
                DemoStep.good(
                        "A home visit record, from the recording.",
                        with(
                                draft(
                                        "home-visit.transcript.json",
                                        "home_visit_record",
                                        VISIT,
                                        "home-visit.draft.json"),
                                "--fact",
                                "child_name=Daisy Marlowe-Finch",
                                "--fact",
                                "visit_type=announced",
                                "--fact",
                                "date_of_event=29 September 2026, 15.30",
                                "--fact",
                                "people_present=Daisy and Kelly Marlowe-Finch, Martin Quill",
                                "--fact",
                                "worker_name=Martin Quill",
                                "--fact",
                                "worker_role=social worker")));
    }

    private List<DemoStep> check() {
        return List.of(
                new DemoStep(
                        "Findings stand beside the sentence they are about, each with what to do.",
                        List.of(asFamily(
                                "check", file("home-visit.draft.json"), "-o", file("home-visit.findings.json"))),
                        ExitCode.GOOD),
                new DemoStep(
                        "The conference minutes have more.",
                        List.of(asFamily(
                                "check", file("conference.draft.json"), "-o", file("conference.findings.json"))),
                        ExitCode.GOOD));
    }

    private List<DemoStep> review() {
        String review = file("home-visit.review.json");
        String[] approve = asFamily("review", "approve", review, "-o", file("home-visit.approved.json"));
        List<DemoStep> steps = new ArrayList<>(List.of(
                DemoStep.findings(
                        "Martin opens a review. What lies between two steps is a JSON file the vendor keeps.",
                        asFamily("review", "open", file("home-visit.draft.json"), "-o", review)),
                DemoStep.findings("He cannot approve yet.", approve),
                DemoStep.good(
                        "He looks up where one sentence comes from.",
                        asFamily("review", "evidence", review, "--statement", MISHEARD)),
                DemoStep.good(
                        "The engine misheard. He was there, and puts it right.",
                        asFamily("review", "edit", review, "--statement", MISHEARD, "--text", PUT_RIGHT))));
        decide(steps, "child_seen", "yes");
        decide(steps, "child_seen_alone", "no");
        decide(steps, "not_seen_alone_reason", "Daisy asked for her mother to stay.");
        decide(steps, "bedroom_seen", "yes");
        decide(steps, "next_visit", "12 October 2026");
        decide(
                steps,
                "analysis",
                "Daisy is frightened by arguments on the phone and misses her father. She is looked after with warmth."
                        + " What we do not know yet is whom she hears arguing, and what happened the night he left.");
        steps.add(DemoStep.findings(
                "His words are no longer those of the transcript, and a quotation must be: that stops it too.",
                approve));
        steps.add(DemoStep.good(
                "He overrides that, with a reason that stays with the document.",
                asFamily(
                        "review",
                        "override",
                        review,
                        "--finding",
                        "1",
                        "--reason",
                        "I was there and listened to it again: the engine heard 'any mark' for 'any more'.")));
        steps.add(DemoStep.good("Anybody can read the draft with its sources and findings.", "review", "show", review));
        steps.add(DemoStep.good("Now it is his.", approve));
        return steps;
    }

    private List<DemoStep> release() {
        return List.of(DemoStep.good(
                "Markdown, HTML, Word, JSON and a FHIR document bundle.",
                asFamily("release", file("home-visit.approved.json"), "-o", file("released"))));
    }

    private List<DemoStep> prove() {
        String[] which = {"--ledger", file("ledger.db"), "--tenant", "brackenshire"};
        return List.of(
                DemoStep.good("Every entry is read and hashed again.", with(words("ledger", "verify"), which)),
                DemoStep.good("Every act that began has its outcome.", with(words("ledger", "unfinished"), which)),
                DemoStep.good(
                        "Where the ledger ends now, to be kept where nobody who can change it can change this.",
                        with(with(words("ledger", "checkpoint"), which), "-o", file("checkpoint.json"))));
    }

    private void decide(List<DemoStep> steps, String field, String value) {
        steps.add(DemoStep.good(
                "He decides what is his to decide: " + field.replace('_', ' ') + ".",
                asFamily("review", "decide", file("home-visit.review.json"), "--field", field, "--value", value)));
    }

    private String[] draft(String transcript, String template, String on, String output) {
        return asFamily("draft", file(transcript), "--template", template, "--on", on, "-o", file(output));
    }

    private String[] answer(String person, String answer) {
        return asWorker(
                "consent",
                "record",
                "--person",
                person,
                "--answer",
                answer,
                "--scope",
                "audio,transcript,draft",
                "--how",
                "in person, with the easy-read leaflet");
    }

    private String[] asWorker(String... command) {
        return with(command, "--case", file("case.json"), "--actor", file("worker.json"));
    }

    private String[] asFamily(String... command) {
        return with(asWorker(command), "--people", FAMILY);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private static String[] words(String... words) {
        return words;
    }

    private static String[] with(String[] command, String... more) {
        return Stream.concat(Arrays.stream(command), Arrays.stream(more)).toArray(String[]::new);
    }
}

package org.casewright.examples.laws;

import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.langchain4j.model.chat.ChatModel;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.casewright.core.ProviderSpi;
import org.casewright.core.oversight.Gate;
import org.casewright.core.speech.SpeechToText;
import org.casewright.generation.planted.ShowsSomethingExperimental;
import org.casewright.governance.planted.LooksProvidersUp;
import org.casewright.governance.planted.OpenByAccident;
import org.casewright.governance.planted.PhonesHome;
import org.casewright.governance.planted.PrintsAndThrows;
import org.casewright.governance.planted.RemembersBetweenCalls;
import org.casewright.transcription.planted.HearsWithoutAPermit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The house ")
class ConductLawTest {

    @Test
    @DisplayName("never looks providers up")
    void never_looks_providers_up() {
        Law.that(noClasses()
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(ServiceLoader.class)
                        .because("the vendor says in code where a voice goes; the class path never decides"))
                .holdsAndCatches(LooksProvidersUp.class);
    }

    @Test
    @DisplayName("writes to no standard stream")
    void writes_to_no_standard_stream() {
        Law.that(
                        noClasses()
                                .that()
                                .resideOutsideOfPackage("org.casewright.core.testkit")
                                .should(ACCESS_STANDARD_STREAMS)
                                .because(
                                        "what is printed is lost, or seen by the wrong person; the testkit watches the streams"))
                .holdsAndCatches(PrintsAndThrows.class);
    }

    @Test
    @DisplayName("throws nothing nameless")
    void throws_nothing_nameless() {
        Law.that(NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS).holdsAndCatches(PrintsAndThrows.class);
    }

    @Test
    @DisplayName("keeps no state between calls in static fields")
    void keeps_no_static_state() {
        Law.that(noFields()
                        .that()
                        .areStatic()
                        .should()
                        .notBeFinal()
                        .because("two vendors' screens in one process never meet"))
                .holdsAndCatches(RemembersBetweenCalls.class);
    }

    @Test
    @DisplayName("has halls that cannot phone home")
    void has_halls_that_cannot_phone_home() {
        Law.that(noClasses()
                        .that()
                        .resideInAnyPackage(
                                "org.casewright.core..",
                                "org.casewright.transcription..",
                                "org.casewright.generation..",
                                "org.casewright.governance..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "java\\.net\\.(http\\.(HttpClient|HttpRequest|WebSocket).*|Socket|ServerSocket|URLConnection|HttpURLConnection"
                                        + "|DatagramSocket)|java\\.nio\\.channels\\.(Datagram|Server|Asynchronous)?Socket.*"
                                        + "|java\\.lang\\.ProcessBuilder")
                        .because("only a room whose name says so touches the network"))
                .holdsAndCatches(PhonesHome.class);
    }

    @Test
    @DisplayName("is open only where it says so")
    void is_open_only_where_it_says_so() {
        Law.that(classes()
                        .that()
                        .arePublic()
                        .and(notContracts())
                        .should(beFinalSealedOrMarked())
                        .because("what a vendor can extend, we can never change"))
                .holdsAndCatches(OpenByAccident.class);
    }

    @Test
    @DisplayName("shows nothing experimental of langchain4j")
    void shows_nothing_experimental() {
        Law.that(classes().that().arePublic().should(haveNothingExperimentalInPublicSignatures()))
                .holdsAndCatches(ShowsSomethingExperimental.class);
    }

    @Test
    @DisplayName("reaches engines only from classes that ask the gate, and models only from a drafter")
    void reaches_engines_only_through_the_gate() {
        Law.that(classes()
                        .that(callAnEngine())
                        .should(callMethodWhere(DescribedPredicate.describe(
                                "Gate.perform",
                                call -> call.getTarget().getOwner().isEquivalentTo(Gate.class)
                                        && call.getTarget().getName().equals("perform"))))
                        .because("no AI act without a permit"))
                .holdsAndCatches(HearsWithoutAPermit.class);
    }

    private static DescribedPredicate<JavaClass> notContracts() {
        return DescribedPredicate.describe(
                "are not contracts, which are made to be extended",
                type -> !type.getPackageName().startsWith("org.casewright.core.testkit"));
    }

    /** Calls of a speech engine or a drafter; a drafter is what calls a model, and only the generator calls it. */
    private static DescribedPredicate<JavaClass> callAnEngine() {
        return DescribedPredicate.describe(
                "call an engine, or a model outside the drafters",
                type -> type.getMethodCallsFromSelf().stream()
                        .filter(call -> !type.getPackageName().startsWith("org.casewright.core.testkit"))
                        .anyMatch(call -> {
                            JavaClass owner = call.getTarget().getOwner();
                            String method = call.getTarget().getName();
                            boolean hears = owner.isAssignableTo(SpeechToText.class) && method.equals("transcribe");
                            boolean drafts = owner.isAssignableTo("org.casewright.generation.draft.Drafter")
                                    && method.equals("draft");
                            boolean asks = owner.isAssignableTo(ChatModel.class)
                                    && method.equals("chat")
                                    && !type.getPackageName().startsWith("org.casewright.generation.chatmodel");
                            return hears || drafts || asks;
                        }));
    }

    private static ArchCondition<JavaClass> beFinalSealedOrMarked() {
        return new ArchCondition<>("be final, a record, an enum, sealed, an annotation or marked @ProviderSpi") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean closed = type.getModifiers().contains(JavaModifier.FINAL)
                        || type.isEnum()
                        || type.isAnnotation()
                        || type.reflect().isSealed()
                        || type.isAnnotatedWith(ProviderSpi.class)
                        || type.getName().equals("org.casewright.core.CasewrightException")
                        || type.getSimpleName().equals("package-info")
                        || type.getSimpleName().equals("module-info");
                if (!closed) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is open by accident"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> haveNothingExperimentalInPublicSignatures() {
        return new ArchCondition<>("have nothing marked @Experimental in public signatures") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                                .anyMatch(ConductLawTest::experimental))
                        .forEach(method -> events.add(violation(method)));
            }
        };
    }

    private static ConditionEvent violation(JavaMethod method) {
        return SimpleConditionEvent.violated(method, method.getFullName() + " shows something experimental");
    }

    private static boolean experimental(JavaClass type) {
        return type.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().getSimpleName().equals("Experimental"));
    }
}

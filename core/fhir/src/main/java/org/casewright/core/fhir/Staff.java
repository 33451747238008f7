package org.casewright.core.fhir;

import java.util.Locale;
import org.casewright.core.internal.XmlText;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Tenant;
import org.hl7.fhir.r4.model.Device;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Reference;

/** The authority, its workers, and the machines that work for them. */
final class Staff {

    private final Entries entries;
    private final Tenant tenant;

    Staff(Entries entries, Tenant tenant) {
        this.entries = entries;
        this.tenant = tenant;
    }

    Reference authority() {
        return entries.once(
                "authority",
                () -> Xhtml.told(
                        new Organization()
                                .addIdentifier(Names.identifier("tenant", tenant.value()))
                                .setName(XmlText.holdable(tenant.value())),
                        "The authority " + tenant.value() + "."));
    }

    /** A worker, and the role in which they acted. */
    Reference worker(Actor actor) {
        Reference worker = entries.once(
                key(actor.id()),
                () -> Xhtml.told(
                        practitioner(actor.id()).addName(People.name(actor.name())),
                        actor.name() + ", " + actor.role() + "."));
        entries.once(
                key(actor.id()) + " " + actor.role(),
                () -> Xhtml.told(
                        new PractitionerRole()
                                .setPractitioner(worker)
                                .setOrganization(authority())
                                .addCode(Names.text(actor.role())),
                        actor.name() + " as " + actor.role() + "."));
        return worker;
    }

    /** A worker of whom only the key is known. */
    Reference worker(String actorId) {
        return entries.once(
                key(actorId), () -> Xhtml.told(practitioner(actorId), "A worker of the authority, by their key."));
    }

    /** Software or a model that processes for the authority. */
    Reference machine(String name, Processor processor) {
        return entries.once("machine " + name + " " + processor.id(), () -> {
            Device device = new Device()
                    .addIdentifier(Names.identifier("processor", processor.id()))
                    .setType(Names.own("device", "drafter", "Software that drafts documents"))
                    .setOwner(authority());
            device.addDeviceName().setName(XmlText.holdable(name)).setType(Device.DeviceNameType.MODELNAME);
            Extensions.add(
                    device,
                    "processing-location",
                    Names.own("processing-location", location(processor), "Where the data goes"));
            return Xhtml.told(device, "The machine " + name + ", run by " + processor.id() + ".");
        });
    }

    /** Casewright itself, which observes every act. */
    Reference casewright() {
        return entries.once("casewright", () -> {
            Device device = new Device().setType(Names.own("device", "casewright", "Case recording library"));
            device.addDeviceName().setName("Casewright").setType(Device.DeviceNameType.MANUFACTURERNAME);
            return Xhtml.told(device, "The library Casewright, within the case-management system.");
        });
    }

    private static String location(Processor processor) {
        return processor.location().name().toLowerCase(Locale.ROOT);
    }

    private Practitioner practitioner(String actorId) {
        return new Practitioner().addIdentifier(Names.identifier(tenant, "user", actorId));
    }

    private static String key(String actorId) {
        return "worker " + actorId;
    }
}

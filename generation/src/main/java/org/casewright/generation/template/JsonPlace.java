package org.casewright.generation.template;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A value in a template file, with the way to it, so that a message can say where the trouble is.
 *
 * @param template the edition or file, for messages
 * @param path JSON pointer
 * @param node the value
 */
record JsonPlace(String template, String path, JsonNode node) {

    JsonPlace named(String edition) {
        return new JsonPlace(edition, path, node);
    }

    UnusableTemplateException trouble(String trouble, String remedy) {
        return new UnusableTemplateException(template, path, trouble, remedy);
    }

    /** This must be an object with no other members than these: a misspelt name must not be passed over in silence. */
    JsonPlace object(Set<String> members) {
        if (!node.isObject()) {
            throw trouble("an object is needed here.", "Write { … }.");
        }
        node.fieldNames().forEachRemaining(name -> {
            if (!members.contains(name)) {
                throw member(name)
                        .trouble(
                                "\"" + name + "\" is not known here.",
                                "Use one of: " + String.join(", ", new TreeSet<>(members)) + ".");
            }
        });
        return this;
    }

    JsonPlace member(String name) {
        return new JsonPlace(template, path + "/" + name, node.path(name));
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> trouble(
                        "the " + (path.contains("/fields/") ? "field" : path.isEmpty() ? "template" : "section")
                                + " has no \"" + name + "\".",
                        "Add one."));
    }

    Optional<String> optionalText(String name) {
        JsonPlace member = member(name);
        if (member.node.isMissingNode()) {
            return Optional.empty();
        }
        if (!member.node.isTextual() || member.node.textValue().isBlank()) {
            throw member.trouble("a text is needed here.", "Write something between quotation marks.");
        }
        return Optional.of(member.node.textValue().strip());
    }

    boolean flag(String name) {
        JsonPlace member = member(name);
        if (!member.node.isMissingNode() && !member.node.isBoolean()) {
            throw member.trouble("true or false is needed here.", "Write it without quotation marks.");
        }
        return member.node.asBoolean(false);
    }

    int number(String name, int least, int otherwise) {
        JsonPlace member = member(name);
        if (member.node.isMissingNode()) {
            return otherwise;
        }
        if (!member.node.isInt() || member.node.intValue() < least) {
            throw member.trouble("a whole number is needed here, " + least + " or more.", "Write it in digits.");
        }
        return member.node.intValue();
    }

    List<JsonPlace> list(String name) {
        JsonPlace member = member(name);
        if (member.node.isMissingNode()) {
            return List.of();
        }
        if (!member.node.isArray()) {
            throw member.trouble("a list is needed here.", "Write [ … ].");
        }
        List<JsonPlace> places = new ArrayList<>();
        for (int i = 0; i < member.node.size(); i++) {
            places.add(new JsonPlace(template, member.path + "/" + i, member.node.get(i)));
        }
        return List.copyOf(places);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        for (JsonPlace place : list(name)) {
            if (!place.node.isTextual() || place.node.textValue().isBlank()) {
                throw place.trouble("a text is needed here.", "Write something between quotation marks.");
            }
            texts.add(place.node.textValue().strip());
        }
        return List.copyOf(texts);
    }
}

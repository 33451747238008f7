package org.casewright.cli;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;

/** A server on this machine that answers as an OpenAI-compatible one does; it stands for the models that cannot be had here. */
final class ModelServer implements AutoCloseable {

    private interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    private final HttpServer server;
    private final Deque<Answer> answers = new ArrayDeque<>();
    private final List<String> requests = new ArrayList<>();
    private Answer always = exchange -> send(exchange, 200, completion("{}"));

    ModelServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/chat/completions", this::answer);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    synchronized List<String> requests() {
        return List.copyOf(requests);
    }

    ModelServer says(String text) {
        always = exchange -> send(exchange, 200, completion(text));
        return this;
    }

    ModelServer failsFirst(int status, int times) {
        for (int i = 0; i < times; i++) {
            answers.add(exchange -> send(exchange, status, "{\"error\": {\"message\": \"not now\"}}"));
        }
        return this;
    }

    ModelServer fails(int status) {
        always = exchange -> send(exchange, status, "{\"error\": {\"message\": \"no\"}}");
        return this;
    }

    /** Promises a body and sends half of it. */
    ModelServer breaksOff() {
        always = exchange -> {
            byte[] body = completion("{\"fields\": [").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body, 0, body.length / 2);
            exchange.getResponseBody().flush();
            exchange.close();
        };
        return this;
    }

    ModelServer keepsWaiting(long millis) {
        always = exchange -> {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            send(exchange, 200, completion("{}"));
        };
        return this;
    }

    private void answer(HttpExchange exchange) throws IOException {
        Answer next;
        synchronized (this) {
            requests.add(exchange.getRequestHeaders().getFirst("Authorization") + "\n"
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            next = answers.isEmpty() ? always : answers.poll();
        }
        next.to(exchange);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static String completion(String text) {
        try {
            return new JsonMapper()
                    .writeValueAsString(Map.of(
                            "id", "c-1",
                            "object", "chat.completion",
                            "created", 1,
                            "model", "loopback",
                            "choices",
                                    List.of(Map.of(
                                            "index", 0,
                                            "finish_reason", "stop",
                                            "message", Map.of("role", "assistant", "content", text))),
                            "usage", Map.of("prompt_tokens", 1, "completion_tokens", 1, "total_tokens", 2)));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

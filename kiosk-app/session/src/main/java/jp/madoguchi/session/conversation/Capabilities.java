package jp.madoguchi.session.conversation;

/**
 * What the operator lets this terminal do besides what every terminal does.
 *
 * @param changes change a secret that is known. By public commands, of which nobody has published a run on a real card
 * @param pinResets reset the user authentication PIN with the signature password, as some chains of shops do
 */
public record Capabilities(boolean changes, boolean pinResets) {}

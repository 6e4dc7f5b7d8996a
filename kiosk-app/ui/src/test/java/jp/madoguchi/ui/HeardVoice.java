package jp.madoguchi.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.madoguchi.config.Language;

/** A voice that is read instead of heard: what was said since it was last asked. */
final class HeardVoice implements Voice {
    private final Set<Language> languages;
    private final List<Utterance> said = new ArrayList<>();
    private boolean loud;
    private boolean speaking;
    private Runnable heard = () -> {};

    HeardVoice(Language... languages) {
        this.languages = Set.of(languages);
    }

    @Override
    public boolean speaks(Language language) {
        return languages.contains(language);
    }

    @Override
    public void say(List<Utterance> utterances, Runnable whenHeard) {
        said.addAll(utterances);
        speaking = true;
        heard = whenHeard;
    }

    @Override
    public boolean isSpeaking() {
        return speaking;
    }

    @Override
    public void loud(boolean wanted) {
        loud = wanted;
    }

    boolean isLoud() {
        return loud;
    }

    @Override
    public void silence() {
        speaking = false;
        heard = () -> {};
    }

    @Override
    public void chime() {
        said.add(new Utterance(Language.JAPANESE, "(chime)"));
    }

    /** The last of what was said was heard to its end. */
    void end() {
        speaking = false;
        heard.run();
    }

    List<String> said() {
        List<String> all = said.stream().map(Utterance::text).toList();
        said.clear();
        return all;
    }

    List<Utterance> utterances() {
        return List.copyOf(said);
    }
}

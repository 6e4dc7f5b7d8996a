package jp.madoguchi.virtual;

import jp.madoguchi.config.ProductVersion;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Name and version of the program that was asked for them. */
public final class ProgramVersion implements IVersionProvider {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public String[] getVersion() {
        return new String[] {ProductVersion.of(spec.parent() == null ? "virtual" : spec.name())};
    }
}

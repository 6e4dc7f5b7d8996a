package jp.madoguchi.centre;

import jp.madoguchi.config.ProductVersion;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Name and version of the program that was asked for them. */
final class ProgramVersion implements IVersionProvider {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public String[] getVersion() {
        String typed = spec.name();
        return new String[] {ProductVersion.of(typed.substring(typed.indexOf(' ') + 1))};
    }
}

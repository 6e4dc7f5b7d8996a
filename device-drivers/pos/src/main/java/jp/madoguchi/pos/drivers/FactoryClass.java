package jp.madoguchi.pos.drivers;

import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import jpos.loader.JposServiceInstanceFactory;

/** The class of a factory, loaded but not yet run: of a shape of which a factory can be made. */
public record FactoryClass(Constructor<? extends JposServiceInstanceFactory> constructor) {

    /** @throws DriverException when it can't be loaded, or is no factory */
    static FactoryClass load(String name, ClassLoader loader) throws DriverException {
        String subject = "the factory class " + name;
        try {
            Class<?> found = Class.forName(name, false, loader);
            if (!JposServiceInstanceFactory.class.isAssignableFrom(found)) {
                throw no(subject, "is no JposServiceInstanceFactory");
            }
            if (found.isInterface() || Modifier.isAbstract(found.getModifiers())) {
                throw no(subject, "is " + (found.isInterface() ? "an interface" : "abstract"));
            }
            if (!Modifier.isPublic(found.getModifiers())) {
                throw no(subject, "is not public");
            }
            return new FactoryClass(
                    found.asSubclass(JposServiceInstanceFactory.class).getConstructor());
        } catch (NoSuchMethodException none) {
            throw no(subject, "has no public constructor without arguments");
        } catch (ClassNotFoundException | LinkageError unloadable) {
            throw ThrownByVendor.at(subject, unloadable);
        }
    }

    private static DriverException no(String subject, String why) {
        return new DriverException(
                subject + " " + why + ", so that no device service can be had from it",
                "write the factoryClass that the vendor's manual names");
    }

    /** The class itself. */
    public Class<? extends JposServiceInstanceFactory> type() {
        return constructor.getDeclaringClass();
    }

    /** Makes one; runs code of the vendor. */
    public JposServiceInstanceFactory make() throws DriverException {
        try {
            return VendorContext.with(type().getClassLoader(), constructor::newInstance);
        } catch (ReflectiveOperationException | LinkageError thrown) {
            throw ThrownByVendor.at("the factory " + type().getName(), thrown);
        }
    }

    /** Where it comes from: a folder of drivers, or nothing for the class path. */
    String origin() {
        return isOfVendor() ? String.valueOf(type().getClassLoader().getName()) : "";
    }

    boolean isOfVendor() {
        return type().getClassLoader() instanceof DriverLoader;
    }
}

package jp.madoguchi.pos.drivers;

import jpos.JposException;
import jpos.config.JposEntry;
import jpos.loader.JposServiceInstance;
import jpos.loader.JposServiceInstanceFactory;

/**
 * A factory as JavaPOS may call it: whatever a vendor's code throws has words when it comes out.
 *
 * @param isOfVendor whether it came from a jar of a vendor; its services are guarded then
 */
record DriverFactory(JposServiceInstanceFactory factory, boolean isOfVendor) {

    /**
     * Makes the service of an entry.
     *
     * @throws DriverException when it threw something else than a JposException, or one that a missing class led to
     */
    JposServiceInstance service(String logicalName, JposEntry entry) throws JposException, DriverException {
        ClassLoader loader = factory.getClass().getClassLoader();
        try {
            JposServiceInstance made = VendorContext.with(loader, () -> factory.createInstance(logicalName, entry));
            if (made == null) {
                throw new DriverException(
                        "the factory " + factory.getClass().getName() + " made no service for " + logicalName,
                        "write the entry as the vendor's manual has it");
            }
            return isOfVendor ? GuardedService.of(logicalName, made, loader) : made;
        } catch (JposException said) {
            throw ThrownByVendor.beneath(said).orElseThrow(() -> said);
        } catch (RuntimeException | Error thrown) {
            // Where a vendor's code ends anything may come out, and the program must live on.
            throw ThrownByVendor.at("the service of " + factory.getClass().getName(), thrown);
        }
    }
}

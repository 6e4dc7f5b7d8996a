import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** The least that SWT can show over the whole screen; what the kiosk's first frame is measured beside. */
final class BareWindow {
    private BareWindow() {}

    public static void main(String... arguments) {
        Display display = new Display();
        Shell shell = new Shell(display, SWT.NO_TRIM);
        shell.setBounds(display.getPrimaryMonitor().getBounds());
        shell.addListener(SWT.Paint, event -> {
            event.gc.drawText("one moment", 100, 100);
            event.gc.setBackground(display.getSystemColor(SWT.COLOR_DARK_BLUE));
            event.gc.fillOval(shell.getSize().x / 4, shell.getSize().y / 4, shell.getSize().x / 2, shell.getSize().y / 2);
        });
        shell.open();
        while (!shell.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }
}

// Makes the bytes anew that OtherEncodersTest compares ours with:
//   npm install --no-package-lock && node receipts.mjs ../resources/receipts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ReceiptPrinterEncoder from '@point-of-sale/receipt-printer-encoder';
import receiptline from 'receiptline';

const folder = process.argv[2];

const japanese = `^^^領収書
市区町村 | 受付市
端末 | KIOSK-DEMO-0001
-
"住民票の写し | ¥300
発行番号 | 999999-261122-000123
{code:MDGR1:999999/999999-261122-000123/K7PQ2WXM; option:qrcode,5,M}
-
"合計 | ¥300
ﾊﾝｶｸ 髙﨑～∥ | ①
=`;
writeFileSync(
    join(folder, 'receiptline.bin'),
    Buffer.from(receiptline.transform(japanese, { command: 'escpos', cpl: 48, encoding: 'shiftjis' }), 'binary'),
);

const latin = new ReceiptPrinterEncoder({ language: 'esc-pos', columns: 48, feedBeforeCut: 0 })
    .initialize()
    .align('center').size(2, 2).line('RECEIPT').size(1, 1).align('left')
    .line('Issue 999999-261122-000123')
    .bold(true).line('Total 300').bold(false)
    .underline(true).line('Thank you').underline(false)
    .align('center')
    .qrcode('MDGR1:999999/999999-261122-000123/K7PQ2WXM', { model: 2, size: 5, errorlevel: 'm' })
    .align('left')
    .cut()
    .encode();
writeFileSync(join(folder, 'point-of-sale.bin'), latin);

let passed = 0;
let failed = 0;

/** A check holds when nothing was found. */
export const check = (what, findings) => {
  if (findings.length === 0) passed += 1;
  else {
    failed += 1;
    console.error(`not ok: ${what}`);
    for (const finding of findings) console.error(`  ${finding}`);
  }
};

/** Says how it went; the status that the process ends with. */
export const summary = () => {
  console.log(`portal: ${passed} checks hold, ${failed} do not`);
  return failed === 0 ? 0 : 1;
};

// Runs before the build tools are loaded: on an older Node they fail with a syntax error of their own.
const version = process.argv[2] ?? process.versions.node;
const [major = 0, minor = 0] = version.split('.').map(Number);
const isEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;

if (!isEnough) {
  process.stderr.write(
    `Article XII needs Node 20.19 or later in the 20 series, or 22.12 or later; this is Node ${version}.\n`,
  );
  process.exitCode = 1;
}

// Runs before the build tools are loaded: on an older Node they fail with a syntax error of their own.
const MINIMUM = [20, 19];
const MINIMUM_22 = [22, 12];

const version = process.argv[2] ?? process.versions.node;
const [major = 0, minor = 0] = version.split('.').map(Number);
const [needMajor, needMinor] = major === 22 ? MINIMUM_22 : MINIMUM;

if (major < needMajor || (major === needMajor && minor < needMinor)) {
  process.stderr.write(
    `Article XII needs Node 20.19 or later (22.12 or later in the 22 series); this is Node ${version}.\n`,
  );
  process.exitCode = 1;
}

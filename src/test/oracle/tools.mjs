// What the oracles need of the machine they run on.
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The path of the first of these programs that is installed, or null. */
export function installed(names) {
  for (const name of names) {
    try {
      return execFileSync('which', [name], { encoding: 'utf8' }).trim();
    } catch {
      // the next one may be there
    }
  }
  return null;
}

/** The programs among files and folders, in order; folders are searched all the way down. */
export function programs(paths) {
  return paths.flatMap((path) =>
    statSync(path).isDirectory()
      ? programs(
          readdirSync(path, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() || /\.m?js$/.test(entry.name))
            .map((entry) => join(path, entry.name))
            .sort(),
        )
      : [path],
  );
}

import type { PipeTransform } from '@nestjs/common';

/** No version has it, so that whose contract it is comes first for an address of nothing as well. */
const NONE = 0;

/** The number of a version in an address; what is no number is that of none (404). */
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : NONE;
  }
}

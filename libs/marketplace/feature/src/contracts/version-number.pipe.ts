import { notFound } from '@crossward/kernel';
import type { PipeTransform } from '@nestjs/common';

/** The number of a version in an address; what is no number does not exist (404). */
export class VersionNumberPipe implements PipeTransform<string, number> {
  transform(value: string): number {
    if (!/^[1-9]\d{0,5}$/.test(value)) throw notFound('contract version', String(value).slice(0, 40));
    return Number(value);
  }
}

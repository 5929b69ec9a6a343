import * as in_ from './block-layout.js';
import { BLOCK_ROWS, BLOCK_WORDS, ROW_BITS, SUPER_BLOCKS, SUPER_WORDS } from './block-layout.js';
import { FamilyHomes } from './family-homes.js';
import { rowSketch } from './row-sketch.js';
import type { RowTraits } from './row-traits.js';
import { SharedColumn, withSlack } from './shared-column.js';
import { Summaries } from './summaries.js';

export interface BlockPoolState {
  readonly usedBlocks: number;
  readonly usedSupers: number;
  readonly freeBlocks: readonly number[];
  readonly freeSupers: readonly number[];
}

const lowestBit = (word: number): number => 31 - Math.clz32(word & -word);

/** Memory of blocks and super-blocks, and what concerns one block alone. Order among blocks is the lists' affair. */
export class BlockPool {
  readonly blocks: SharedColumn<Uint32Array>;
  readonly sums: Summaries;
  /** Least order key that belongs into the block. */
  readonly keys: SharedColumn<Float64Array>;
  readonly supers: SharedColumn<Uint32Array>;
  readonly superSums: Summaries;
  readonly homes = new FamilyHomes();
  private usedBlocks = 0;
  private usedSupers = 0;
  private freeBlocks: number[] = [];
  private freeSupers: number[] = [];

  /** @param epoch day around which sketches are finest */
  constructor(
    expectedBlocks: number,
    readonly epoch: number,
  ) {
    const expectedSupers = Math.ceil(expectedBlocks / 16);
    this.blocks = SharedColumn.words(Math.max(4, expectedBlocks) * BLOCK_WORDS);
    this.sums = new Summaries(expectedBlocks);
    this.keys = SharedColumn.doubles(Math.max(4, expectedBlocks));
    this.supers = SharedColumn.words(Math.max(4, expectedSupers) * SUPER_WORDS);
    this.superSums = new Summaries(expectedSupers);
  }

  takeBlock(key: number): number {
    const block = this.freeBlocks.pop() ?? this.usedBlocks++;
    this.blocks.ensure(this.usedBlocks * BLOCK_WORDS);
    this.sums.ensure(this.usedBlocks);
    this.keys.ensure(this.usedBlocks);
    this.beginBlock(block, key);
    return block;
  }

  /** An empty block, of those that are taken. */
  beginBlock(block: number, key: number): void {
    this.blocks.array.fill(0, block * BLOCK_WORDS, (block + 1) * BLOCK_WORDS);
    this.sums.clear(block);
    this.keys.array[block] = key;
  }

  takeSuper(specialty: number): number {
    const one = this.freeSupers.pop() ?? this.usedSupers++;
    this.supers.ensure(this.usedSupers * SUPER_WORDS);
    this.superSums.ensure(this.usedSupers);
    this.beginSuper(one, specialty);
    return one;
  }

  beginSuper(one: number, specialty: number): void {
    this.supers.array[one * SUPER_WORDS] = 0;
    this.superSums.clear(one);
    this.superSums.set(one, in_.PARENT, specialty);
  }

  /** Takes so many at once, one behind the other, which are still to be begun; the first of each. */
  reserve(blocks: number, supers: number): { readonly block: number; readonly super: number } {
    const first = { block: this.usedBlocks, super: this.usedSupers };
    this.usedBlocks += blocks;
    this.usedSupers += supers;
    const [allBlocks, allSupers] = [withSlack(this.usedBlocks), withSlack(this.usedSupers)];
    this.blocks.ensure(allBlocks * BLOCK_WORDS);
    this.sums.ensure(allBlocks);
    this.keys.ensure(allBlocks);
    this.supers.ensure(allSupers * SUPER_WORDS);
    this.superSums.ensure(allSupers);
    return first;
  }

  releaseBlock(block: number): void {
    this.sums.clear(block);
    this.freeBlocks.push(block);
  }

  releaseSuper(one: number): void {
    this.superSums.clear(one);
    this.supers.array[one * SUPER_WORDS] = 0;
    this.freeSupers.push(one);
  }

  specialtyOf(block: number): number {
    return this.superSums.get(this.sums.get(block, in_.PARENT), in_.PARENT);
  }

  slotAt(row: number): number {
    return this.blocks.array[in_.rowAt(row) + in_.SLOT]! & in_.SLOT_MASK;
  }

  yearsAt(row: number): number {
    return this.blocks.array[in_.rowAt(row) + in_.YEARS]! & 0xffff;
  }

  /** Puts a row into a free place of a block that is not full, and returns the place; the summary takes it in. */
  put(block: number, slot: number, years: number, traits: RowTraits): number {
    const row = this.write(block, slot, years, traits);
    this.homes.add(traits.family, traits);
    this.sums.add(block, traits, years);
    return row;
  }

  /** As `put`, but summary and homes are still to take it in. */
  write(block: number, slot: number, years: number, traits: RowTraits): number {
    const blocks = this.blocks.array;
    const live = block * BLOCK_WORDS + in_.LIVE;
    const half = blocks[live] === 0xffffffff ? 1 : 0;
    const at = (half << 5) + lowestBit(~blocks[live + half]!);
    const row = (block << ROW_BITS) | at;
    blocks[in_.rowAt(row) + in_.SLOT] = slot | (traits.idRank << in_.SLOT_BITS);
    blocks[live + half]! |= 1 << (at & 31);
    this.writeRow(row, years, traits);
    return row;
  }

  /** Writes a row again whose nurse has changed but stays in the block. */
  rewrite(row: number, years: number, traits: RowTraits): void {
    this.homes.add(traits.family, traits);
    this.writeRow(row, years, traits);
  }

  private writeRow(row: number, years: number, traits: RowTraits): void {
    const words = in_.rowAt(row);
    const languages = in_.rowLanguages(traits.languages);
    this.blocks.array[words + in_.SKETCH] = rowSketch(traits, this.epoch);
    this.blocks.array[words + in_.YEARS] = years | ((traits.family & 255) << 16) | (languages << 24);
    this.writeBits(row >>> ROW_BITS, row & (BLOCK_ROWS - 1), traits);
  }

  drop(row: number): void {
    const at = row & (BLOCK_ROWS - 1);
    const start = (row >>> ROW_BITS) * BLOCK_WORDS;
    const keep = ~(1 << (at & 31));
    for (let word = in_.LIVE + (at >> 5); word < in_.ROWS; word += 2) this.blocks.array[start + word]! &= keep;
    this.sums.subtract(row >>> ROW_BITS);
  }

  /** Summary of a super-block from those of its blocks. */
  summariseSuper(one: number): void {
    const { superSums, sums } = this;
    superSums.clear(one);
    const kids = this.supers.array[one * SUPER_WORDS]!;
    let [x, y, z] = [0, 0, 0];
    for (let index = 1; index <= kids; index += 1) {
      const block = this.supers.array[one * SUPER_WORDS + index]!;
      superSums.merge(one, sums, block);
      x += sums.x(block) / kids;
      y += sums.y(block) / kids;
      z += sums.z(block) / kids;
    }
    superSums.setBall(one, x, y, z, 0);
    for (let index = 1; index <= kids; index += 1) {
      const block = this.supers.array[one * SUPER_WORDS + index]!;
      superSums.reachOut(one, sums.x(block), sums.y(block), sums.z(block), sums.radius(block));
    }
  }

  isFull(block: number): boolean {
    return this.sums.rows(block) >= BLOCK_ROWS;
  }

  isFullSuper(one: number): boolean {
    return this.supers.array[one * SUPER_WORDS]! >= SUPER_BLOCKS;
  }

  state(): BlockPoolState {
    const { usedBlocks, usedSupers, freeBlocks, freeSupers } = this;
    return { usedBlocks, usedSupers, freeBlocks: [...freeBlocks], freeSupers: [...freeSupers] };
  }

  restore(state: BlockPoolState): void {
    this.usedBlocks = state.usedBlocks;
    this.usedSupers = state.usedSupers;
    this.freeBlocks = [...state.freeBlocks];
    this.freeSupers = [...state.freeSupers];
  }

  get used(): { blocks: number; supers: number } {
    return { blocks: this.usedBlocks, supers: this.usedSupers };
  }

  private writeBits(block: number, at: number, traits: RowTraits): void {
    const blocks = this.blocks.array;
    const bit = 1 << (at & 31);
    const start = block * BLOCK_WORDS + (at >> 5);
    for (let shift = 0; shift < 4; shift += 1) {
      const word = start + in_.SHIFTS + shift * 2;
      blocks[word] = (traits.shifts >>> shift) & 1 ? blocks[word]! | bit : blocks[word]! & ~bit;
    }
    const certificates = in_.sliced(traits.certificates);
    for (let kind = 0; kind < in_.CERTIFICATE_SLICES; kind += 1) {
      const word = start + in_.CERTIFICATES + kind * 2;
      blocks[word] = (certificates >>> kind) & 1 ? blocks[word]! | bit : blocks[word]! & ~bit;
    }
  }
}

/** The best so many: the higher score first, then the smaller id. */
export class Top {
  constructor(most) {
    this.most = most;
    this.list = [];
    this.count = 0;
  }

  /** @param idOf told only where the score could be among the best */
  add(score, idOf) {
    this.count += 1;
    const { list, most } = this;
    if (list.length === most && score < list[most - 1].score) return;
    const id = idOf();
    let at = list.length;
    while (at > 0 && (list[at - 1].score < score || (list[at - 1].score === score && list[at - 1].nurseId > id)))
      at -= 1;
    if (at === most) return;
    list.splice(at, 0, { nurseId: id, score });
    if (list.length > most) list.pop();
  }
}

import Diagnostics

/// The blocks of one container as they are met, and the cell that an output fence may belong to.
struct BlockCollector {
  private(set) var blocks: [Block] = []
  /// Their raw HTML.
  var html = HTMLPart()
  /// The last block's place among the executables, where it is a cell.
  private var lastCell: Int?

  mutating func append(_ block: Block) {
    blocks.append(block)
    lastCell = nil
  }

  mutating func append(_ cell: Cell, logged index: Int) {
    append(.cell(cell))
    lastCell = index
  }

  /// The cell right before, with its place among the executables.
  var precedingCell: (cell: Cell, index: Int)? {
    guard let lastCell, case .cell(let cell)? = blocks.last else { return nil }
    return (cell, lastCell)
  }

  /// The table right before that has no caption yet.
  var precedingTable: PipeTable? {
    guard case .table(let table)? = blocks.last, table.caption == nil else { return nil }
    return table
  }

  mutating func replaceLast(with block: Block) {
    blocks[blocks.count - 1] = block
  }
}

namespace PerformanceBudget.Documents;

/// <summary>What <see cref="ReadLimits"/> bound.</summary>
public enum ReadLimit
{
    /// <summary>Bytes of the file.</summary>
    FileBytes,

    /// <summary>Files in an archive.</summary>
    ArchiveEntries,

    /// <summary>Bytes of one part of an archive or a stream, unpacked.</summary>
    PartBytes,

    /// <summary>Bytes of all parts that are read, unpacked.</summary>
    TotalBytes,

    /// <summary>How deep elements stand in one another.</summary>
    Depth,

    /// <summary>Characters of text.</summary>
    Characters,

    /// <summary>Cells of the tables, each counted once for every row that it covers.</summary>
    Cells,

    /// <summary>Rows of a table.</summary>
    Rows,

    /// <summary>Columns of a table.</summary>
    Columns,

    /// <summary>Merged ranges of a sheet.</summary>
    MergedRanges,

    /// <summary>Pages.</summary>
    Pages,

    /// <summary>Paragraphs, those of cells and empty ones among them.</summary>
    Paragraphs,

    /// <summary>Elements of a web page.</summary>
    Elements,
}

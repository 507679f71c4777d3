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

    /// <summary>Characters of text; a letter that has a place on a page counts as 8, and so does an object of an OFD.</summary>
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

    /// <summary>Elements of a web page; objects of an OFD that a page draws, or that its pages share.</summary>
    Elements,

    /// <summary>Letters of a page.</summary>
    PageLetters,

    /// <summary>Steps of the lines that are drawn on a page.</summary>
    PathOperations,

    /// <summary>Forms that a PDF draws, each counted as often as it is drawn.</summary>
    Forms,

    /// <summary>Bytes of what is drawn on a page or by a form.</summary>
    ContentBytes,
}

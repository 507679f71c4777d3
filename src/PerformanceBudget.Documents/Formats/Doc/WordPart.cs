namespace PerformanceBudget.Documents;

/// <summary>Parts of the table stream that are read, by their number in the block of information ([MS-DOC] 2.5.6).</summary>
internal enum WordPart
{
    Styles = 1,
    RunPages = 12,
    ParagraphPages = 13,
    Fonts = 15,
    Pieces = 33,
}

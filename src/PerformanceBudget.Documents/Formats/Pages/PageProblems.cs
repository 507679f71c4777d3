using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What the pages of a document may keep to themselves (PB1209, PB1210 and PB1228).</summary>
internal static class PageProblems
{
    public static readonly FindingDefinition UnreadableLetters = new(
        "PB1209",
        Severity.Error,
        new("文字没有编码", "Letters without a code"),
        new(
            "第 {pages} 页的 {count} 个字中，有 {actual} 个字文件没有写明是什么字，读作“�”。",
            "Of the {count} letters on page {pages}, the file does not say what {actual} are; they are read as “�”."
        ),
        new(
            "取得Word或Excel原件，或用嵌入字体和字符编码的方式重新生成PDF。",
            "Get the Word or Excel file that it was made from, or make the PDF again with fonts that map to Unicode."
        )
    );

    public static readonly FindingDefinition Picture = new(
        "PB1210",
        Severity.Error,
        new("图片页", "A page that is a picture"),
        new(
            "第 {pages} 页是图片，没有文字，未读取。",
            "Page {pages} is a picture without text and was not read."
        ),
        new(
            "取得Word或Excel原件，或自行转换成带文字的文件并核对后再读取。",
            "Get the file that it was made from, or turn it into text yourself, and compare the two."
        )
    );

    public static readonly FindingDefinition InferredColumns = new(
        "PB1228",
        Severity.Warning,
        new("按间距推断的表格", "A table without all its lines"),
        new(
            "第 {pages} 页的表格没有画全边框线，行和列按文字间距推断。",
            "The tables on page {pages} lack lines; their rows and columns were inferred from the spacing of their texts."
        ),
        new(
            "逐行核对，或取得Word、Excel原件后重新读取。",
            "Compare them row by row, or get the Word or Excel file that it was made from and read that."
        )
    );
}

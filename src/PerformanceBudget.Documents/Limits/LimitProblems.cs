using System.Collections.Immutable;
using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>That a document has more of something than is read (PB1211 to PB1227).</summary>
internal static class LimitProblems
{
    /// <summary>A definition for each limit, in their order.</summary>
    public static ImmutableArray<FindingDefinition> All { get; } =
    [
        Limit("PB1211", "文件字节数", "bytes of the file"),
        Limit("PB1212", "压缩包中的文件数", "files in the archive"),
        Limit("PB1213", "单个部分解压后的字节数", "bytes of one part, unpacked"),
        Limit("PB1214", "解压后的总字节数", "bytes in all, unpacked"),
        Limit("PB1215", "嵌套层数", "elements inside one another"),
        Limit("PB1216", "文字数", "characters"),
        Limit("PB1217", "单元格数", "cells"),
        Limit("PB1218", "表格行数", "rows of a table"),
        Limit("PB1219", "表格列数", "columns of a table"),
        Limit("PB1220", "合并单元格数", "merged ranges"),
        Limit("PB1221", "页数", "pages"),
        Limit("PB1222", "段落数", "paragraphs"),
        Limit("PB1223", "元素数", "elements"),
        Limit("PB1224", "单页文字数", "letters on a page"),
        Limit("PB1225", "单页线条数", "lines on a page"),
        Limit("PB1226", "图形对象数", "forms that are drawn"),
        Limit("PB1227", "单页绘制内容字节数", "bytes of what is drawn on a page"),
    ];

    /// <summary>The definition for what is beyond a limit.</summary>
    public static FindingDefinition Of(ReadLimit limit) => All[(int)limit];

    private static FindingDefinition Limit(string code, string chinese, string english) =>
        new(
            code,
            Severity.Error,
            new($"{chinese}超出限制", $"Too many {english}"),
            new(
                $"{chinese}超过 {{limit}}，文件未读取。",
                $"There are more than {{limit}} {english}: the file was not read."
            ),
            new(
                "确认文件是绩效目标申报；需要时在读取选项中放宽该限制。",
                "Make sure that it is a declaration; the limit can be raised in the options of reading."
            )
        );
}

using PerformanceBudget.Domain;

namespace PerformanceBudget.Documents;

/// <summary>What reading a published document can have to say (PB1201 to PB1208).</summary>
internal static partial class DocumentProblems
{
    public static readonly FindingDefinition AnotherKind = new(
        "PB1201",
        Severity.Error,
        new("不读取的文件类型", "A kind of file that is not read"),
        new("这是{actual}，不能从中读取申报。", "This is {actual}, from which no declaration is read."),
        new("{advice}", "{advice}")
    );

    public static readonly FindingDefinition Damaged = new(
        "PB1202",
        Severity.Error,
        new("文件损坏", "Damaged file"),
        new("文件已损坏或不完整：{reason}。", "The file is damaged or incomplete: {reason}."),
        new(
            "重新下载，或用原来的程序打开后另存一份。",
            "Download it again, or open it in the program that made it and save a copy."
        )
    );

    public static readonly FindingDefinition Protected = new(
        "PB1203",
        Severity.Error,
        new("文件受密码保护", "Protected by a password"),
        new("打开文件需要密码。", "The file opens with a password only."),
        new("去掉密码后另存一份。", "Save a copy without the password.")
    );

    public static readonly FindingDefinition NothingFound = new(
        "PB1204",
        Severity.Error,
        new("没有绩效目标申报", "No declaration in it"),
        new(
            "文件共有 {paragraphs} 段文字、{tables} 张表格，其中没有项目经费情况说明，也没有绩效目标申报表。",
            "Of {paragraphs} paragraphs and {tables} tables none is a statement of a project or a form of performance goals."
        ),
        new(
            "核对文件；扫描成图片的表格不能读取。",
            "Check that it is the right file; a form that is a picture cannot be read."
        )
    );

    public static readonly FindingDefinition Empty = new(
        "PB1205",
        Severity.Error,
        new("文件为空", "Empty file"),
        new("文件是空的。", "The file is empty."),
        new(
            "导出或传输没有完成；请重新取得该文件。",
            "The export or the transfer was not completed: get the file again."
        )
    );

    public static readonly FindingDefinition HiddenSheets = new(
        "PB1206",
        Severity.Information,
        new("隐藏的工作表未读取", "Hidden sheets were not read"),
        new("隐藏的工作表{sheets}未读取。", "These hidden sheets were not read: {sheets}."),
        new("其中有申报时，取消隐藏后另存一份。", "Show them and save a copy if a declaration is in them.")
    );

    public static readonly FindingDefinition LostCharacters = new(
        "PB1207",
        Severity.Warning,
        new("文字缺失", "Characters lost"),
        new(
            "文件中有 {count} 处文字缺失，读作“�”。",
            "{count} characters of the file are lost and were read as “�”."
        ),
        new("重新取得文件，或对照原文补全。", "Get the file again, or fill them in from the original.")
    );

    public static readonly FindingDefinition NoProject = new(
        "PB1208",
        Severity.Warning,
        new("没有项目名称", "No name of a project"),
        new(
            "以“{text}”开头的表格或说明没有项目名称，未读取。",
            "The form or statement that begins with '{text}' names no project and was not read."
        ),
        new(
            "补上项目名称；部门整体支出绩效目标不是项目的申报。",
            "Add the name; the goals of a department as a whole are those of no project."
        )
    );
}

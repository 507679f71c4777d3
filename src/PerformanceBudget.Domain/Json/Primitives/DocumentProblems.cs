namespace PerformanceBudget.Domain.Json;

/// <summary>What can be wrong with a JSON document as a whole, or end its reading.</summary>
internal static class DocumentProblems
{
    public static readonly FindingDefinition BadJson = new(
        "PB1001",
        Severity.Error,
        new("不是合法的JSON", "Not valid JSON"),
        new("从此处起无法读取：{reason}。", "Cannot be read from here on: {reason}."),
        new("{advice}", "{advice}")
    );

    public static readonly FindingDefinition TooManyProblems = new(
        "PB1017",
        Severity.Error,
        new("问题过多", "Too many problems"),
        new("已有{actual}个问题，不再继续读取。", "There are {actual} problems; reading stops here."),
        new("先改正已列出的问题，再重新读取。", "Mend those that are listed, and read the document again.")
    );

    public static readonly FindingDefinition TooManyBytes = new(
        "PB1020",
        Severity.Error,
        new("文件过大", "Document too large"),
        new("超过{limit}字节，未读取。", "It has more than {limit} bytes and was not read."),
        new("分成几个文件，或放宽读取的限度。", "Divide it, or let the reader take more.")
    );

    public static readonly FindingDefinition NestedTooDeep = new(
        "PB1021",
        Severity.Error,
        new("JSON嵌套过深", "JSON nested too deep"),
        new(
            "嵌套超过{limit}层，从此处起未读取。",
            "It nests more than {limit} levels deep and was not read from here on."
        ),
        new(
            "核对括号是否成对；编报最多嵌套十几层。",
            "Check that brackets are paired; no declaration nests that deep."
        )
    );

    public static readonly FindingDefinition TooManyValues = new(
        "PB1022",
        Severity.Error,
        new("值过多", "Too many values"),
        new(
            "共有{limit}个以上的值，从此处起未读取。",
            "There are more than {limit} values; it was not read from here on."
        ),
        new("分成几个文件，或放宽读取的限度。", "Divide it, or let the reader take more.")
    );

    public static readonly FindingDefinition TooManyTextBytes = new(
        "PB1023",
        Severity.Error,
        new("字符串过长", "String too long"),
        new("字符串超过{limit}字节。", "The string has more than {limit} bytes."),
        new("缩短该文字，或放宽读取的限度。", "Shorten it, or let the reader take more.")
    );

    public static readonly FindingDefinition ForeignFormat = new(
        "PB1026",
        Severity.Error,
        new("另一种格式的文件", "Another format"),
        new(
            "文件的格式为“{actual}”，此处读取的是“{expected}”。",
            "The document is of the format '{actual}'; '{expected}' is read here."
        ),
        new(
            "换用所要的文件；如果是手写的，把format改为“{expected}”。",
            "Use a document of that format; if it was written by hand, set format to '{expected}'."
        )
    );

    public static readonly FindingDefinition UnknownVersion = new(
        "PB1027",
        Severity.Error,
        new("不能读取的版本", "Unknown version"),
        new(
            "文件的格式版本为“{actual}”，此处读取的是“{expected}”。",
            "The document is of version '{actual}' of its format; version '{expected}' is read here."
        ),
        new(
            "升级读取程序，或请提供方按“{expected}”版另存。",
            "Use a newer reader, or have the document written as version '{expected}'."
        )
    );

    public static readonly FindingDefinition TooManyRemarks = new(
        "PB1028",
        Severity.Information,
        new("提示过多", "Too many remarks"),
        new("已有{actual}条提示，其余不再列出。", "There are {actual} remarks; the others are not listed.")
    );

    public static readonly FindingDefinition AnotherKindOfFile = new(
        "PB1029",
        Severity.Error,
        new("不是JSON文件", "Another kind of file"),
        new("这是{actual}，不是JSON文件。", "This is {actual}, not a JSON document."),
        new("{advice}", "{advice}")
    );

    public static readonly FindingDefinition AnotherEncoding = new(
        "PB1030",
        Severity.Error,
        new("编码不是UTF-8", "Another encoding"),
        new("文件的编码是{actual}，不是UTF-8。", "The document is encoded in {actual}, not in UTF-8."),
        new(
            "另存为UTF-8编码（例如在记事本的“另存为”中选择UTF-8），再重新读取。",
            "Save it as UTF-8, and read it again."
        )
    );

    public static readonly FindingDefinition AnotherContent = new(
        "PB1031",
        Severity.Error,
        new("内容不是所要的", "Another content"),
        new("这是{actual}，此处应为{expected}。", "This is {actual}; {expected} is expected here."),
        new("{advice}", "{advice}")
    );
}

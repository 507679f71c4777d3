using System.CommandLine;
using PerformanceBudget.Cli.Console;
using PerformanceBudget.Cli.Documents;
using PerformanceBudget.Cli.Text;
using PerformanceBudget.Documents;
using PerformanceBudget.Domain;
using PerformanceBudget.Domain.Json;
using PerformanceBudget.Reports;

namespace PerformanceBudget.Cli.Commands;

/// <summary><c>pbudget read FILE|FOLDER</c>: turns published documents into JSON.</summary>
internal static class ReadCommand
{
    private const string JsonEnding = ".json";

    public static Command Create(StandardStreams streams)
    {
        var source = new Argument<string>("FILE|FOLDER")
        {
            Description = Described.In(
                "公开的文件（docx、doc、odt、pdf、ofd、xlsx、xls、html、文本），或存放这些文件的文件夹；- 表示标准输入。",
                "A published document (docx, doc, odt, pdf, ofd, xlsx, xls, html, text), or a folder of such documents; - for standard input."
            ),
        };
        var output = ToolOptions.Output(
            "FILE|FOLDER",
            "将 JSON 写入该文件，- 表示标准输出；读取文件夹时写入该文件夹，每个文件一份。",
            "Writes the JSON to this file, - for standard output; of a folder, one file for each document to this folder."
        );
        var unread = new Option<bool>("--unread")
        {
            Description = Described.In(
                "列出没有读入申报的文字。",
                "Lists the text that became no part of a declaration."
            ),
        };
        var language = ToolOptions.Language(streams);
        var choices = new DocumentChoices();
        var command = new Command(
            "read",
            Described.In(
                "从公开的文件中读取申报，写成 JSON。",
                "Reads declarations out of published documents and writes them as JSON."
            )
        )
        {
            source,
            output,
            unread,
            language,
        };
        foreach (var option in choices.Options)
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            var reading = new Run(
                streams,
                choices.Of(result),
                result.GetValue(unread),
                result.GetValue(language)
            );
            var name = NamedFiles.Of(result, source);
            var target = ToolOptions.OutputOf(result, output);
            return Directory.Exists(name) ? reading.ReadFolder(name, target) : reading.ReadFile(name, target);
        });
        return command;
    }

    /// <summary>One run of the command.</summary>
    private sealed class Run(
        StandardStreams streams,
        DocumentOptions known,
        bool listsUnread,
        Language language
    )
    {
        public int ReadFile(string path, string? output)
        {
            if (output is not null && FileKey.Of(output) is { } key && key == FileKey.Of(path))
            {
                throw FileFailures.Overwriting(output);
            }

            var isStandardInput = path == InputLines.StandardInput;
            var read = isStandardInput
                ? DeclarationFile.Read(streams.Input).Read(known)
                : DeclarationFile.Open(path).Read(known);
            if (read.Declaration is { } declaration)
            {
                Write(declaration, output);
            }

            // What is said about the document does not come between the lines of its JSON.
            var said = output is null ? streams.WritingTo(streams.Error) : streams;
            said.WritePage(page =>
                ReadReport.Write(
                    page,
                    isStandardInput ? DocumentName.OfStandardInput() : DocumentName.OfFile(path),
                    read,
                    listsUnread,
                    language
                )
            );
            return read.Declaration is null ? ExitCode.PartlyDone : ExitCode.Done;
        }

        public int ReadFolder(string folder, string? output)
        {
            if (string.IsNullOrEmpty(output) || File.Exists(output))
            {
                throw new CannotRunException(
                    new BilingualText(
                        "读取文件夹时须用 -o 指明写入哪个文件夹。",
                        "Of a folder the declarations go to another: name it with -o."
                    )
                );
            }

            // All names before the first JSON is written, which may be below the same folder.
            var documents = DeclarationFiles.Below(folder).Where(found => !IsJson(found.Path)).ToArray();
            var keys = documents.Select(document => FileKey.Of(document.Path)).ToHashSet();
            if (documents.Length == 0)
            {
                throw new CannotRunException(
                    new BilingualText(
                        $"文件夹“{folder}”中没有可读取的文件（.docx、.xlsx、.pdf 等）。",
                        $"There is no document (.docx, .xlsx, .pdf and so on) below '{folder}'."
                    )
                );
            }

            var written = documents.Count(document =>
                TryReadInto(
                    Path.Combine(output, Path.GetRelativePath(folder, document.Path) + JsonEnding),
                    document,
                    keys
                )
            );
            streams.WritePage(page =>
                ReadReport.WriteTotal(page, documents.Length, written, output, language)
            );
            return written == documents.Length ? ExitCode.Done : ExitCode.PartlyDone;
        }

        /// <summary>Reads one document of several, and says whether its declaration was written.</summary>
        private bool TryReadInto(string target, FoundFile document, HashSet<FileKey?> documents)
        {
            var name = DocumentName.AmongOthers(document.Path, Environment.CurrentDirectory);
            if (document.Problem is { } problem)
            {
                streams.WritePage(page => ReadReport.WriteUnread(page, name, problem, language));
                return false;
            }

            ReadDeclaration read;
            try
            {
                read = DeclarationFile.Open(document.Path).Read(known);
            }
            catch (CannotRunException unreadable)
            {
                streams.WritePage(page => ReadReport.WriteUnread(page, name, unreadable.Reason, language));
                return false;
            }

            if (read.Declaration is { } declaration)
            {
                if (documents.Contains(FileKey.Of(target)))
                {
                    throw FileFailures.Overwriting(target);
                }

                CreateFolderOf(target);
                Write(declaration, target);
            }

            streams.WritePage(page => ReadReport.Write(page, name, read, listsUnread, language));
            return read.Declaration is not null;
        }

        private void Write(DepartmentDeclaration declaration, string? target)
        {
            using var file = new ReportFile(target, streams);
            file.Open()
                .Output.Write([.. DeclarationJson.ToUtf8Bytes(declaration, indented: true), (byte)'\n']);
            file.Keep();
        }

        private static void CreateFolderOf(string target)
        {
            var folder = Path.GetDirectoryName(target)!;
            try
            {
                _ = Directory.CreateDirectory(folder);
            }
            catch (Exception refused)
                when (refused is IOException or UnauthorizedAccessException or NotSupportedException)
            {
                throw new CannotRunException(
                    new BilingualText(
                        $"无法建立文件夹“{folder}”。",
                        $"The folder '{folder}' cannot be created."
                    )
                );
            }
        }

        private static bool IsJson(string path) =>
            Path.GetExtension(path).Equals(JsonEnding, StringComparison.OrdinalIgnoreCase);
    }
}

using System.Buffers;
using System.Text;
using PerformanceBudget.Domain.Json;

namespace PerformanceBudget.Domain.Tests.Json;

[Laws(Arbitrary = [typeof(ProjectGenerators)], MaxTest = ProjectGenerators.Cases)]
public sealed class ProjectJsonTests
{
    [Law]
    public void Project_WrittenAndRead_IsTheSame(Project project, bool indented)
    {
        var json = ProjectJson.ToJson(project, indented);
        var reading = ProjectJson.Read(json);

        Assert.Empty(reading.Findings);
        Assert.Equal(project, reading.GetProject());
        Assert.Equal(json, ProjectJson.ToJson(reading.GetProject(), indented));
    }

    [Law]
    public void Project_Written_IsWhatItsDeclarationHolds(Project project) =>
        Assert.EndsWith(
            $"\"projects\":[{ProjectJson.ToJson(project)}]}}",
            DeclarationJson.ToJson(Sample.Declaration.WithProjects([project])),
            StringComparison.Ordinal
        );

    /// <summary>Every way out of the library writes the same bytes.</summary>
    [Law]
    public void Declaration_WrittenToWhatever_IsTheSameBytes(DepartmentDeclaration declaration, bool indented)
    {
        var expected = DeclarationJson.ToUtf8Bytes(declaration, indented);

        var buffer = new ArrayBufferWriter<byte>();
        DeclarationJson.Write(buffer, declaration, indented);
        using var stream = new MemoryStream();
        DeclarationJson.WriteAsync(stream, declaration, indented).AsTask().Wait();

        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        Assert.Equal(expected, stream.ToArray());
        Assert.Equal(Encoding.UTF8.GetString(expected), DeclarationJson.ToJson(declaration, indented));
    }

    [Fact]
    public void BrokenProject_Read_IsItsProblemsFromItsOwnRoot()
    {
        var reading = ProjectJson.Read("{\n\"code\": \"\", \"period\": null}");

        Assert.Equal(
            ["1:1 PB1004 ", "2:9 PB1101 /code", "2:23 PB1006 /period"],
            reading.Findings.Select(located =>
                $"{located.Position} {located.Finding.Code} {located.Finding.Pointer}"
            )
        );
        Assert.Null(reading.Project);
        Assert.Contains(
            "1:1 PB1004",
            Assert.Throws<FormatException>(reading.GetProject).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ProjectWithSomethingBehindIt_Read_IsNoProject()
    {
        var reading = ProjectJson.Read(ProjectJson.ToJson(Sample.Project) + "1");

        Assert.Equal("PB1001", Assert.Single(reading.Findings).Finding.Code.ToString());
        Assert.Null(reading.Project);
    }

    [Fact]
    public async Task CancelledWrite_Throws()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        using var stream = new MemoryStream();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
            await ProjectJson.WriteAsync(stream, Sample.Project, cancellationToken: cancelled.Token)
        );
        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public async Task NullAmongTheLines_Write_Throws()
    {
        using var stream = new MemoryStream();

        await Assert.ThrowsAsync<ArgumentNullException>(async () =>
            await ProjectJson.WriteLinesAsync(stream, new Project[] { null! })
        );
    }
}

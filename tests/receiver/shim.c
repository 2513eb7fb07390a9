/*
 * A domain that is not there, for the real receiver to restore streams into.
 *
 *   shim serve GIB SECONDS     judge the streams whose descriptors arrive on the socket, fd 0
 *   shim FILE                  judge one stream here and now, with all messages (for a debugger)
 *
 * xc_domain_restore() of libxenguest and the libxenctrl below it are Debian's own. What they ask
 * of the world goes through xencall*() and xenforeignmemory_*(); those are defined here, and the
 * dynamic linker prefers a program's own definitions. So this file is a very small Xen:
 *
 *   - hypercalls succeed; the few that return something return what a fresh domain would;
 *   - memory is a sparse file, page N of it being machine frame N, so that frames keep their
 *     contents, read as zeros until written, and may be mapped twice;
 *   - a PV domain gets frames FIRST_MFN, FIRST_MFN + 1, ...: unique, and no small pfn; the m2p
 *     says which pfn each is for; an HVM domain's frames are its pfns.
 *
 * Each stream gets a process of its own, forked from a fresh one: crashes and leaks stay in it,
 * and the heap that libxenguest sees is the same every time.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <xencall.h>
#include <xenctrl.h>
#include <xenforeignmemory.h>
#include <xenguest.h>
#include <xen/memory.h>

enum {
    PAGE = 4096,
    DOMID = 1,
    NUM_VCPUS = 8192,
    SHARED_INFO_MFN = 1,
    FIRST_MFN = 1 << 24,
    MAX_MFN = (1 << 25) - 1, /* so a PV domain may have 64 GiB */
};

static struct {
    bool hvm;
    unsigned int width; /* of a PV domain's words: 8 until the toolstack says otherwise */
    int memory;         /* the file of all frames */
    xen_pfn_t next_mfn;
    xen_pfn_t *m2p;     /* as mapped by the receiver */
} domain;

/* Messages: text in memory shared with the parent, lines separated by '\n'. */

static struct { size_t length; char text[32768]; } *messages;
static bool verbose;

static void vnote(const char *format, va_list args)
{
    char line[1100];
    int length = vsnprintf(line, sizeof(line) - 1, format, args);

    if ( length > (int)sizeof(line) - 2 )
        length = sizeof(line) - 2;
    line[length++] = '\n';
    if ( verbose )
        fwrite(line, length, 1, stderr);
    if ( messages->length + length > sizeof(messages->text) )
        messages->length = 0; /* the latest ones matter */
    memcpy(messages->text + messages->length, line, length);
    messages->length += length;
}

static void __attribute__((format(printf, 1, 2))) note(const char *format, ...)
{
    va_list args;

    va_start(args, format);
    vnote(format, args);
    va_end(args);
}

static void log_message(xentoollog_logger *logger, xentoollog_level level, int errnoval,
                        const char *context, const char *format, va_list args)
{
    va_list again;

    va_copy(again, args);
    if ( level >= XTL_ERROR )
        vnote(format, args);
    else if ( verbose )
    {
        vfprintf(stderr, format, again);
        fputc('\n', stderr);
    }
    va_end(again);
}

/* Called by a failed assert() in libxenguest. */
void __assert_fail(const char *assertion, const char *file, unsigned int line, const char *function)
{
    note("assertion failed: %s (%s: %s)", assertion, file, function);
    abort();
}

/* Something is asked for that the receiver was not known to ask for. */
static void unexpected(const char *what, unsigned long op)
{
    note("shim: unexpected %s %lu", what, op);
    _exit(3);
}

/* Memory. */

/* Maps count frames; runs of successive ones at once. */
static void *map_frames(const xen_pfn_t *frames, size_t count)
{
    char *base = mmap(NULL, count * PAGE, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    size_t start, end;

    if ( base == MAP_FAILED )
        return NULL;
    for ( start = 0; start < count; start = end )
    {
        for ( end = start + 1; end < count && frames[end] == frames[end - 1] + 1; end++ )
            ;
        if ( frames[start] >= 1ul << 51 || /* beyond what off_t can say */
             mmap(base + start * PAGE, (end - start) * PAGE, PROT_READ | PROT_WRITE,
                  MAP_SHARED | MAP_FIXED, domain.memory, (off_t)frames[start] * PAGE) == MAP_FAILED )
        {
            munmap(base, count * PAGE);
            return NULL;
        }
    }
    return base;
}

void *xenforeignmemory_map(xenforeignmemory_handle *fmem, uint32_t dom, int prot, size_t pages,
                           const xen_pfn_t frames[], int err[])
{
    void *base;

    if ( dom == DOMID_XEN ) /* only the m2p is mapped so */
    {
        base = mmap(NULL, pages * PAGE, PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        domain.m2p = base = base == MAP_FAILED ? NULL : base;
        return base;
    }
    if ( err )
        memset(err, 0, pages * sizeof(*err));
    return map_frames(frames, pages);
}

int xenforeignmemory_unmap(xenforeignmemory_handle *fmem, void *addr, size_t pages)
{
    return munmap(addr, pages * PAGE);
}

/* The grant table, which the receiver seeds. It is not looked at. */
xenforeignmemory_resource_handle *xenforeignmemory_map_resource(
    xenforeignmemory_handle *fmem, domid_t domid, unsigned int type, unsigned int id,
    unsigned long frame, unsigned long nr_frames, void **paddr, int prot, int flags)
{
    static char table[PAGE] __attribute__((aligned(PAGE)));

    if ( nr_frames != 1 )
        unexpected("resource frames", nr_frames);
    *paddr = table;
    return (xenforeignmemory_resource_handle *)table;
}

int xenforeignmemory_unmap_resource(xenforeignmemory_handle *fmem, xenforeignmemory_resource_handle *handle)
{
    return 0;
}

/*
 * libxenguest clears the new part of its bitmap of pfns with memset(), gigabytes for a high pfn.
 * Fresh pages do as well. Such lengths are only ever asked for in the receiver's own heap.
 */
void *memset(void *dest, int value, size_t length)
{
    uintptr_t start = (uintptr_t)dest, end = start + length;
    uintptr_t first = (start + PAGE - 1) & -PAGE, last = end & -PAGE;
    void *to = dest;

    if ( !value && length >= 16 << 20 && !madvise((void *)first, last - first, MADV_DONTNEED) )
    {
        length = first - start;
        asm volatile("rep stosb" : "+D"(to), "+c"(length) : "a"(0) : "memory");
        to = (void *)last;
        length = end - last;
    }
    asm volatile("rep stosb" : "+D"(to), "+c"(length) : "a"(value) : "memory");
    return dest;
}

/* Hypercalls. Their arguments lie in hypercall buffers, which are plain memory. */

void *xencall_alloc_buffer(xencall_handle *xcall, size_t size)
{
    return calloc(1, size ? size : 1);
}

void xencall_free_buffer(xencall_handle *xcall, void *buffer)
{
    free(buffer);
}

void *xencall_alloc_buffer_pages(xencall_handle *xcall, size_t nr_pages)
{
    return calloc(nr_pages, PAGE);
}

void xencall_free_buffer_pages(xencall_handle *xcall, void *buffer, size_t nr_pages)
{
    free(buffer);
}

static int do_domctl(struct xen_domctl *op)
{
    switch ( op->cmd )
    {
    case XEN_DOMCTL_getdomaininfo:
        memset(&op->u.getdomaininfo, 0, sizeof(op->u.getdomaininfo));
        op->u.getdomaininfo.domain = op->domain;
        op->u.getdomaininfo.flags = domain.hvm ? XEN_DOMINF_hvm_guest : 0;
        op->u.getdomaininfo.max_vcpu_id = NUM_VCPUS - 1;
        op->u.getdomaininfo.shared_info_frame = SHARED_INFO_MFN;
        return 0;

    case XEN_DOMCTL_set_address_size:
        domain.width = op->u.address_size.size / 8;
        return 0;

    case XEN_DOMCTL_get_address_size:
        op->u.address_size.size = domain.width * 8;
        return 0;

    case XEN_DOMCTL_sethvmcontext:
        if ( op->u.hvmcontext.buffer.p && op->u.hvmcontext.size )
            return 0;
        errno = EINVAL;
        return -1;

    case XEN_DOMCTL_settscinfo:
    case XEN_DOMCTL_set_cpu_policy:
    case XEN_DOMCTL_setvcpucontext:
    case XEN_DOMCTL_set_ext_vcpucontext:
    case XEN_DOMCTL_setvcpuextstate:
    case XEN_DOMCTL_set_vcpu_msrs:
        return 0;
    }
    unexpected("domctl", op->cmd);
    return -1;
}

/* Every frame that is asked for is there. */
static long populate(struct xen_memory_reservation *reservation)
{
    xen_pfn_t *frames = reservation->extent_start.p;

    if ( reservation->extent_order )
        unexpected("extent order", reservation->extent_order);
    for ( xen_ulong_t i = 0; !domain.hvm && i < reservation->nr_extents; i++ )
    {
        if ( domain.next_mfn > MAX_MFN )
        {
            note("shim: no more frames");
            return i;
        }
        domain.m2p[domain.next_mfn] = frames[i];
        frames[i] = domain.next_mfn++;
    }
    return reservation->nr_extents;
}

static long do_memory_op(unsigned long cmd, void *arg)
{
    switch ( cmd )
    {
    case XENMEM_populate_physmap:
        return populate(arg);

    case XENMEM_maximum_ram_page:
        return MAX_MFN;

    case XENMEM_maximum_gpfn:
        return 0; /* of a fresh domain; a plain receiver does not use it */

    case XENMEM_machphys_mfn_list:
    {
        struct xen_machphys_mfn_list *list = arg;

        list->nr_extents = list->max_extents;
        memset(list->extent_start.p, 0, list->nr_extents * sizeof(xen_pfn_t));
        return 0;
    }
    }
    unexpected("memory_op", cmd);
    return -1;
}

int xencall1(xencall_handle *xcall, unsigned int op, uint64_t arg)
{
    if ( op != __HYPERVISOR_domctl )
        unexpected("hypercall", op);
    return do_domctl((void *)arg);
}

int xencall2(xencall_handle *xcall, unsigned int op, uint64_t arg1, uint64_t arg2)
{
    multicall_entry_t *call = (void *)arg1;

    if ( op == __HYPERVISOR_hvm_op && arg1 == HVMOP_set_param )
        return 0;
    /* libxenctrl packs memory_op in a multicall of one, for its wide result. */
    if ( op != __HYPERVISOR_multicall || arg2 != 1 || call->op != __HYPERVISOR_memory_op )
        unexpected("hypercall", op);
    call->result = do_memory_op(call->args[0], (void *)call->args[1]);
    return 0;
}

int xencall3(xencall_handle *xcall, unsigned int op, uint64_t arg1, uint64_t arg2, uint64_t arg3)
{
    unexpected("hypercall", op);
    return -1;
}

int xencall4(xencall_handle *xcall, unsigned int op, uint64_t arg1, uint64_t arg2, uint64_t arg3,
             uint64_t arg4)
{
    if ( op != __HYPERVISOR_mmuext_op ) /* pinning page tables */
        unexpected("hypercall", op);
    return 0;
}

/* One stream. */

static int static_data_done(unsigned int missing, void *data)
{
    return 0;
}

/* Restores the stream that fd is positioned at. Its domain header says what domain to make. */
static bool restore(int fd)
{
    static xentoollog_logger logger = { .vmessage = log_message };
    struct restore_callbacks callbacks = { .static_data_done = static_data_done };
    unsigned long store_mfn, console_mfn;
    uint32_t type = 0;
    xc_interface *xch = xc_interface_open(&logger, &logger, XC_OPENFLAG_DUMMY);

    if ( !xch || pread(fd, &type, sizeof(type), lseek(fd, 0, SEEK_CUR) + 24) < 0 )
        unexpected("error", errno);
    domain.hvm = type == 2;
    domain.width = 8;
    domain.next_mfn = FIRST_MFN;
    domain.memory = memfd_create("frames", MFD_CLOEXEC);
    if ( domain.memory < 0 || ftruncate(domain.memory, INT64_MAX & -PAGE) )
        unexpected("error", errno);
    return !xc_domain_restore(xch, fd, DOMID, 1, &store_mfn, 0, 2, &console_mfn, 0, XC_STREAM_PLAIN,
                              &callbacks, -1);
}

static pid_t fork_child(int fd, rlim_t bytes, unsigned int seconds)
{
    struct rlimit memory = { bytes, bytes }, core = { 0, 0 };
    pid_t pid = fork();

    if ( pid )
        return pid;
    setrlimit(RLIMIT_AS, &memory);
    setrlimit(RLIMIT_CORE, &core);
    alarm(seconds);
    _exit(restore(fd) ? 0 : 1);
}

/* The next stream's descriptor, or -1 when there are no more. */
static int receive(int from)
{
    char byte;
    struct iovec iov = { &byte, 1 };
    union { struct cmsghdr align; char space[CMSG_SPACE(sizeof(int))]; } control;
    struct msghdr message = {
        .msg_iov = &iov, .msg_iovlen = 1, .msg_control = &control, .msg_controllen = sizeof(control),
    };
    struct cmsghdr *header;
    int fd;

    if ( recvmsg(from, &message, MSG_CMSG_CLOEXEC) <= 0 || !(header = CMSG_FIRSTHDR(&message)) )
        return -1;
    memcpy(&fd, CMSG_DATA(header), sizeof(fd));
    return fd;
}

/* Each answer is a packet: a line `exit N` or `signal N`, then the messages. */
static int serve(rlim_t bytes, unsigned int seconds)
{
    char answer[64 + sizeof(messages->text)];
    int fd, status, length;

    if ( send(0, "ready", 5, 0) < 0 )
        return 1;
    while ( (fd = receive(0)) >= 0 )
    {
        pid_t pid;

        messages->length = 0;
        pid = fork_child(fd, bytes, seconds);
        close(fd);
        if ( pid < 0 || waitpid(pid, &status, 0) != pid )
            return 1;
        length = sprintf(answer, "%s %d\n", WIFSIGNALED(status) ? "signal" : "exit",
                         WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
        memcpy(answer + length, messages->text, messages->length);
        if ( send(0, answer, length + messages->length, 0) < 0 )
            return 1;
    }
    return 0;
}

int main(int argc, char **argv)
{
    messages = mmap(NULL, sizeof(*messages), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if ( messages == MAP_FAILED )
        return 2;
    if ( argc == 4 && !strcmp(argv[1], "serve") )
        return serve(strtoul(argv[2], NULL, 10) << 30, atoi(argv[3]));
    if ( argc == 2 )
    {
        int fd = open(argv[1], O_RDONLY);

        verbose = true;
        if ( fd < 0 )
            return perror(argv[1]), 2;
        return restore(fd) ? puts("accepted"), 0 : (puts("refused"), 1);
    }
    fprintf(stderr, "usage: shim serve GIB SECONDS | shim FILE\n");
    return 2;
}
